/** The caveats of a claim that are seen in its own figures. Each is a rule of its own, with a code. */
import { isMonth, type StandardId, standardById } from '@clockstop/rules';
import type { RankedStandard } from '../rank.ts';
import { countInWords } from '../words/count-in-words.ts';
import { probabilityInWords } from '../words/probability-in-words.ts';
import type { Checked } from './check-standard.ts';
import type { Caveat, CaveatCode, CheckedStandard, Understood } from './claim.ts';

/** Fewer patients than this and one more or less moves a share by over three points: a rule of thumb of ours. */
const SMALL_VOLUME = 30;

type Rule = (understood: Understood, standards: readonly Checked[]) => readonly string[];

/** Standards that the claim rests on: those it names, or those topped where it names none. */
function claimedOf({ topped }: Understood, standards: readonly Checked[]): readonly Checked[] {
  return standards.filter(({ checked }) => (topped.length > 0 ? checked.claimed : checked.rank === 1));
}

function firstsOf(understood: Understood, standards: readonly Checked[]): readonly CheckedStandard[] {
  return claimedOf(understood, standards)
    .map(({ checked }) => checked)
    .filter(({ rank }) => rank === 1);
}

function titleOf(standard: StandardId): string {
  return standardById(standard).shortTitle;
}

const tied: Rule = (understood, standards) =>
  firstsOf(understood, standards)
    .filter((standard) => standard.tied > 1)
    .map((standard) => `${titleOf(standard.standard)}: ${standard.tied} alliances are joint first.`);

const smallVolume: Rule = (understood, standards) =>
  firstsOf(understood, standards)
    .filter(({ total }) => (total ?? 0) < SMALL_VOLUME)
    .map(
      ({ standard, total }) =>
        `${titleOf(standard)}: only ${countInWords(total ?? 0)} patients; one more or less could change the order.`,
    );

const rankInterval: Rule = (understood, standards) =>
  firstsOf(understood, standards)
    .filter(({ high }) => high !== null && high > 1)
    .map(
      ({ standard, low, high, best }) =>
        `${titleOf(standard)}: chance alone could put it anywhere from ${low} to ${high}; the probability that it is the best is ${probabilityInWords(best)}.`,
    );

const missingOrganisations: Rule = (understood, standards) =>
  claimedOf(understood, standards).flatMap(({ checked, ranking }) => {
    const without = (ranking?.rows ?? []).filter(({ rank }) => rank === null).map(({ name }) => name);
    return without.length === 0
      ? []
      : [`${titleOf(checked.standard)}: ${without.join(', ')} had nobody to count, and has no rank.`];
  });

const unattributed: Rule = (understood, standards) =>
  claimedOf(understood, standards).flatMap(({ checked, ranking }) =>
    ranking === null || ranking.unattributed.total === 0
      ? []
      : [
          `${titleOf(checked.standard)}: ${countInWords(ranking.unattributed.total)} of England's ${countInWords(ranking.england.total)} patients belong to no alliance.`,
        ],
  );

const leftOut: Rule = ({ topped }, standards) => {
  const others = standards
    .map(({ checked }) => checked)
    .filter(({ claimed, rank }) => (topped.length > 0 ? !claimed : rank !== 1));
  const told = others.map(
    ({ standard, available, rank }) =>
      `${titleOf(standard)} (${available ? placeOf(rank) : 'not available'})`,
  );
  return told.length === 0 ? [] : [`The period has other standards too: ${told.join('; ')}.`];
};

function placeOf(rank: number | null): string {
  return rank === null ? 'no rank' : `rank ${rank}`;
}

const causalWording: Rule = ({ cause }) =>
  cause === null
    ? []
    : [
        `"${cause}" names a cause. These figures compare alliances in one period; they cannot show what caused them.`,
      ];

const rules: readonly (readonly [CaveatCode, Rule])[] = [
  ['tied', tied],
  ['small-volume', smallVolume],
  ['rank-interval', rankInterval],
  ['missing-organisations', missingOrganisations],
  ['unattributed', unattributed],
  ['left-out', leftOut],
  ['causal-wording', causalWording],
];

/** The caveats that the claim's own figures and words give rise to. */
export function caveatsOf(understood: Understood, standards: readonly Checked[]): readonly Caveat[] {
  return rules.flatMap(([code, rule]) => rule(understood, standards).map((text) => ({ code, text })));
}

/** The rankings of the standards that the claim rests on, those that are available. */
export function restsOn(understood: Understood, standards: readonly Checked[]): readonly RankedStandard[] {
  return claimedOf(understood, standards).flatMap(({ ranking }) => ranking ?? []);
}

/** Whether the claim speaks of a single month. */
export function isOneMonth({ period }: Understood): boolean {
  return isMonth(period);
}
