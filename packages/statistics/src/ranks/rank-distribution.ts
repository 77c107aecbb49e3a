import { addTrial, addWithoutTrial, noTrials, restart, type Successes } from './poisson-binomial.ts';
import type { PosteriorTable } from './posterior-table.ts';

// A posterior that is above or below an angle but for this chance is taken as surely so.
const sure = 1e-12;

/**
 * For each posterior of the table the probabilities of its ranks: place 0 holds rank 1, the highest true share.
 *
 * Given the true share of one organisation, the number of others above it is a sum of independent yes-or-no trials (Poisson-binomial).
 * At each angle the sum over all is built once; each organisation in turn is taken out, and the rest weighted by its probability there.
 */
export function rankDistributions(table: PosteriorTable): readonly Float64Array[] {
  const count = table.posteriors.reduce((sum, { multiplicity }) => sum + multiplicity, 0);
  const distributions = table.posteriors.map(() => new Float64Array(count));
  const successes = noTrials(count);
  for (let angle = 0; angle < table.size; angle++) addAngle(table, angle, { distributions, successes });
  return distributions.map(toOne);
}

interface Work {
  readonly distributions: readonly Float64Array[];
  readonly successes: Successes;
}

function addAngle(table: PosteriorTable, angle: number, { distributions, successes }: Work): void {
  restart(successes);
  const open = openAt(table, angle);
  for (const { chance, multiplicity } of open.trials) {
    for (let n = 0; n < multiplicity; n++) addTrial(successes, chance);
  }
  for (const { place, chance } of open.trials) {
    const weight = table.mass[place]?.[angle] as number;
    const into = distributions[place] as Float64Array;
    if (weight > 0) addWithoutTrial(successes, chance, { into, shift: open.surelyAbove, weight });
  }
}

interface Trial {
  readonly place: number;
  readonly chance: number;
  readonly multiplicity: number;
}

/** Which posteriors may be on either side of an angle, and how many organisations are above it for sure. */
function openAt(table: PosteriorTable, angle: number): { surelyAbove: number; trials: readonly Trial[] } {
  const trials: Trial[] = [];
  let surelyAbove = 0;
  table.posteriors.forEach(({ multiplicity }, place) => {
    const chance = table.above[place]?.[angle] as number;
    if (chance >= 1 - sure) surelyAbove += multiplicity;
    else if (chance > sure) trials.push({ place, chance, multiplicity });
  });
  return { surelyAbove, trials };
}

/** Takes away the remainder of the quadrature, far below what is shown. */
function toOne(distribution: Float64Array): Float64Array {
  const total = distribution.reduce((sum, chance) => sum + chance, 0);
  return distribution.map((chance) => Math.max(0, chance / total));
}

/**
 * The expected rank of each posterior: one half and the sum over all organisations, itself among them, of the probability to be above it.
 * Source: Goldstein and Spiegelhalter 1996; Marshall and Spiegelhalter 1998, by integration in place of simulation.
 */
export function expectedRanks(table: PosteriorTable): readonly number[] {
  const numberAbove = new Float64Array(table.size);
  table.above.forEach((above, place) => {
    const multiplicity = table.posteriors[place]?.multiplicity ?? 0;
    for (let angle = 0; angle < table.size; angle++) {
      numberAbove[angle] = (numberAbove[angle] as number) + multiplicity * (above[angle] as number);
    }
  });
  return table.mass.map((mass) => 0.5 + dot(mass, numberAbove));
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}
