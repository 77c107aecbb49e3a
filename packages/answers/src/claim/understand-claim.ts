/** Takes a claim from a sentence: the alliance, the period, the standards or their number, and words of cause. */
import { alliancesIn, type Organisation, type Register } from '@clockstop/organisations';
import { firstMonth, type Month, type Period, type StandardId } from '@clockstop/rules';
import { chartedIn } from '../charted-in.ts';
import { periodInText } from './period-in-text.ts';

/** What a sentence says; null or empty where it does not say it. */
export interface SaidClaim {
  readonly organisation: Organisation | null;
  readonly period: Period | null;
  readonly topped: readonly StandardId[];
  readonly count: number | null;
  readonly cause: string | null;
}

const CAUSE =
  /\b(?:because|thanks to|due to|owing to|credit(?:s|ed|ing)?|as a result|result(?:ed|ing) (?:from|in)|led to|achieved by|helped by|driven by|caused by)\b/i;

/** Takes from a sentence what it says of a claim. */
export function understandClaim(register: Register, sentence: string): SaidClaim {
  const text = ` ${sentence.slice(0, 2000).replace(/\s+/g, ' ')} `;
  const period = periodInText(text);
  const month = period === null ? null : firstMonth(period);
  return {
    organisation: allianceIn(register, text, month),
    period,
    topped: month === null ? [] : standardsNamedIn(text, month),
    count: countIn(text, month === null ? null : chartedIn(month).length),
    cause: CAUSE.exec(text)?.[0] ?? null,
  };
}

/** The alliance whose name, or short name in capitals, stands in the text: the longest that does. */
function allianceIn(register: Register, text: string, month: Month | null): Organisation | null {
  const plain = toWords(text);
  const found = alliancesIn(register, month ?? '2022-07')
    .flatMap((organisation) => namesOf(organisation).map((name) => ({ organisation, name })))
    .filter(({ name }) => plain.includes(` ${toWords(name).trim()} `))
    .sort((a, b) => b.name.length - a.name.length);
  return found[0]?.organisation ?? null;
}

function namesOf({ name, aliases, formerNames }: Organisation): readonly string[] {
  const names = [name, ...formerNames.map((former) => former.name)].map((each) =>
    each.replace(/ Cancer Alliance$/, ''),
  );
  return [...names, ...aliases];
}

function toWords(text: string): string {
  return ` ${text
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()} `;
}

/** Words by which people name standards. Each is tried on the standards of the month. */
const phrases: readonly (readonly [StandardId, RegExp])[] = [
  ['two-week-wait-breast', /breast/i],
  ['two-week-wait', /two[- ]weeks?|2ww|14[- ]days?/i],
  ['faster-diagnosis', /28[- ]days?|faster[- ]diagnosis|\bFDS\b/i],
  ['31-day-first', /first treatments?|31-day-first/i],
  ['31-day-surgery', /surger(?:y|ies)|surgical/i],
  ['31-day-drug', /\bdrugs?\b|chemotherapy/i],
  ['31-day-radiotherapy', /radiotherapy/i],
  ['62-day-screening', /screening/i],
  ['62-day-upgrade', /upgrades?/i],
  ['62-day-referral', /62[- ]days?(?! (?:screening|upgrade|consultant))|62-day-referral/i],
  ['31-day', /31[- ]days?/i],
  ['62-day', /62[- ]days?/i],
];

function standardsNamedIn(text: string, month: Month): readonly StandardId[] {
  const ofMonth = chartedIn(month).map(({ id }) => id);
  const named = phrases.filter(([id, phrase]) => ofMonth.includes(id) && phrase.test(text)).map(([id]) => id);
  return ofMonth.filter((id) => named.includes(id));
}

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const NUMBER = `(\\d{1,2}|${NUMBERS.join('|')})`;
const STANDARDS = "(?:(?:cancer|waiting[- ]times?|national|operational|key|nhs|england['’]s) )*standards?\\b";
/** What else is counted as one number of another. */
const NOT_OTHERS =
  '(?!%| (?:(?:cancer|other) )?(?:alliances|areas|boards|hospitals|months|organisations|patients|people|places|regions|trusts|years)\\b)';
const counted = [
  new RegExp(`\\b${NUMBER} (?:out )?of (?:the |all |its |england['’]s )?(?:${NUMBER}) ${STANDARDS}`, 'i'),
  new RegExp(`\\b${NUMBER} ${STANDARDS}`, 'i'),
  new RegExp(`\\b${NUMBER} (?:out )?of (?:the |all |its )?(?:${NUMBER})\\b${NOT_OTHERS}`, 'i'),
];
const EVERY = new RegExp(`\\b(?:every|all(?: of)?(?: the| its)?) ${STANDARDS}`, 'i');

/** The number in "six of ten standards", "3 of the 10", "six standards"; `inAll` of "every standard". */
function countIn(text: string, inAll: number | null): number | null {
  const word = counted.map((pattern) => pattern.exec(text)?.[1]).find((found) => found !== undefined);
  if (word !== undefined) return /^\d+$/.test(word) ? Number(word) : NUMBERS.indexOf(word.toLowerCase());
  return EVERY.test(text) ? inAll : null;
}
