/** How like a known name a heading is, word by word. */
import type { ColumnName } from '@clockstop/rules';
import { knownNames } from './known-names.ts';

const synonyms: Readonly<Record<string, readonly string[]>> = {
  adj: ['adjustment'],
  appt: ['appointment'],
  dt: ['date'],
  dte: ['date'],
  dtt: ['decision', 'treat'],
  diag: ['diagnosis'],
  dx: ['diagnosis'],
  fdp: ['faster', 'diagnosis'],
  fds: ['faster', 'diagnosis'],
  ipt: ['transfer'],
  no: ['number'],
  num: ['number'],
  org: ['site'],
  organisation: ['site'],
  provider: ['site'],
  hospital: ['site'],
  rec: ['received'],
  recd: ['received'],
  recvd: ['received'],
  ref: ['referral'],
  referred: ['referral'],
  refer: ['referral'],
  src: ['source'],
  breach: ['delay'],
  treating: ['treatment'],
  treated: ['treatment'],
  treat: ['treatment'],
  trt: ['treatment'],
  tx: ['treatment'],
  wta: ['waiting', 'adjustment'],
};

const stopWords = new Set(['of', 'the', 'to', 'or', 'for', 'at', 'in', 'and', 'code', 'identifier', 'id']);

function wordsOf(text: string): ReadonlySet<string> {
  const words = text
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !stopWords.has(word));
  return new Set(words.flatMap((word) => synonyms[word] ?? [word]));
}

const names = knownNames.map((known) => ({ ...known, words: wordsOf(known.name) }));

/** How many names have each word: a word that many have says little. */
const spread = new Map<string, number>();
for (const { words } of names) for (const word of words) spread.set(word, (spread.get(word) ?? 0) + 1);

function weight(word: string): number {
  return Math.log(names.length / (spread.get(word) ?? 1));
}

function weigh(words: Iterable<string>): number {
  let sum = 0;
  for (const word of words) sum += weight(word);
  return sum;
}

/** The name of a column that a heading is most like, and how like it is: 1 the same words, 0 none in common. */
export interface LikeName {
  readonly column: ColumnName;
  readonly name: string;
  readonly likeness: number;
}

/** For each column that has words in common with a heading, its name most like it. */
export function likeNames(heading: string): readonly LikeName[] {
  const words = wordsOf(heading);
  const whole = weigh(words);
  const best = new Map<ColumnName, LikeName>();
  for (const { column, name, words: others } of names) {
    const shared = weigh(words.intersection(others));
    const likeness = shared === 0 ? 0 : (2 * shared) / (whole + weigh(others));
    if (likeness > (best.get(column)?.likeness ?? 0)) best.set(column, { column, name, likeness });
  }
  return [...best.values()];
}
