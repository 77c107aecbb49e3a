/** The distribution of a number of successes, held in a buffer: only `from` to `to` (inclusive) are above 1e-18. */
export interface Successes {
  readonly chances: Float64Array;
  from: number;
  to: number;
}

const negligible = 1e-18;

/** The number of successes of no trials: 0 for certain. The buffer holds up to `capacity` trials and can be used again with `restart`. */
export function noTrials(capacity: number): Successes {
  return { chances: new Float64Array(capacity + 2).fill(1, 0, 1), from: 0, to: 0 };
}

/** Makes a used buffer hold no trials again. */
export function restart(successes: Successes): void {
  successes.chances.fill(0);
  successes.chances[0] = 1;
  successes.from = 0;
  successes.to = 0;
}

/** Adds one independent trial (a convolution) in place. Only sums of positive terms, so nothing cancels. */
export function addTrial(successes: Successes, chance: number): void {
  const { chances } = successes;
  successes.to++;
  for (let m = successes.to; m > successes.from; m--) {
    chances[m] = (chances[m] as number) * (1 - chance) + (chances[m - 1] as number) * chance;
  }
  chances[successes.from] = (chances[successes.from] as number) * (1 - chance);
  trim(successes);
}

function trim(successes: Successes): void {
  const { chances } = successes;
  while ((chances[successes.to] as number) < negligible) chances[successes.to--] = 0;
  while ((chances[successes.from] as number) < negligible) chances[successes.from++] = 0;
}

/** Where the distribution without one of the trials is added up, weighted. */
export interface Sum {
  readonly into: Float64Array;
  /** The place of no success. */
  readonly shift: number;
  readonly weight: number;
}

/**
 * Takes one trial out again (a division of polynomials) and adds the weighted result to a sum; `successes` stays as it is.
 * The division runs upwards for a chance up to a half and downwards above it: each step then carries an error of the step before
 * times at most one, so that the whole is as exact as the number of trials times the rounding.
 */
export function addWithoutTrial(successes: Successes, chance: number, sum: Sum): void {
  if (chance <= 0.5) addUpwards(successes, chance, sum);
  else addDownwards(successes, chance, sum);
}

function addUpwards({ chances, from, to }: Successes, chance: number, { into, shift, weight }: Sum): void {
  const scale = 1 / (1 - chance);
  const ratio = chance * scale;
  let last = 0;
  for (let m = from; m < to; m++) {
    last = (chances[m] as number) * scale - last * ratio;
    into[shift + m] = (into[shift + m] as number) + weight * last;
  }
}

function addDownwards({ chances, from, to }: Successes, chance: number, { into, shift, weight }: Sum): void {
  const scale = 1 / chance;
  const ratio = (1 - chance) * scale;
  let last = 0;
  for (let m = to; m >= Math.max(from, 1); m--) {
    last = (chances[m] as number) * scale - last * ratio;
    into[shift + m - 1] = (into[shift + m - 1] as number) + weight * last;
  }
}
