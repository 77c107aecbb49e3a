/** The caveat `one-month`: what twelve months say beside the one of the claim. */
import type { Store } from '@clockstop/counts';
import {
  addMonths,
  lastMonth,
  periodInWords,
  type StandardId,
  standardById,
  toPeriod,
} from '@clockstop/rules';
import { bestPersistence } from '@clockstop/statistics';
import { type Figures, figuresFor } from '../figures-for.ts';
import { type RankQuestion, type RankRow, toRanking } from '../rank.ts';
import { countInWords } from '../words/count-in-words.ts';
import type { Caveat, Understood } from './claim.ts';

/** The alliance's place over the twelve months up to the claim's, and how often the first of a month stayed first. */
export async function monthCaveat(
  store: Store,
  understood: Understood,
  standards: readonly StandardId[],
): Promise<readonly Caveat[]> {
  const last = lastMonth(understood.period);
  const period = toPeriod(addMonths(last, -11), last);
  const said: string[] = [];
  for (const standard of standards) {
    const question: RankQuestion = { standard, period, basis: understood.basis, among: 'alliances' };
    const year = yearOf(store, understood, question, await figuresFor(store, question));
    if (year !== null) said.push(`${standardById(standard).shortTitle}: ${year}`);
  }
  const compared =
    said.length === 0
      ? 'the files for twelve months are not in the store'
      : `over ${periodInWords(period)}, ${said.join('; ')}`;
  return [{ code: 'one-month', text: `One month is a small sample; ${compared}.` }];
}

function yearOf(
  store: Store,
  { organisation }: Understood,
  question: RankQuestion,
  figures: Figures,
): string | null {
  const rows = rowsOf(store, question, figures);
  if (figures.kind === 'not-available' || rows === null) return null;
  const own = rows.find(({ code }) => code === organisation.code);
  const months = figures.spans.map((span) =>
    rowsOf(store, { ...question, period: span.period }, { ...figures, spans: [span] }),
  );
  return `rank ${own?.rank ?? 'none'}${stayed(months.map((month) => month ?? []))}`;
}

function rowsOf(store: Store, question: RankQuestion, figures: Figures): readonly RankRow[] | null {
  const ranking = toRanking(store, question, figures);
  return ranking.available ? ranking.rows : null;
}

/** In how many of the months that followed another the first was first again. */
function stayed(months: readonly (readonly RankRow[])[]): string {
  const tables = months.map((rows) =>
    rows.map(({ code, within, total }) => ({ name: code, numerator: within, denominator: total })),
  );
  const { comparisons, again } = bestPersistence(tables);
  if (comparisons === 0) return '';
  return ` (the first of a month was first again in ${countInWords(again)} of the ${comparisons} months that followed)`;
}
