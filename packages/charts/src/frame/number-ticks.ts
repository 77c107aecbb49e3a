const ROUND = [1, 2, 5, 10];

/** About `most` round numbers, and no more, from `low` to `high`; whole ones only where asked. */
export function numberTicks(
  [low, high]: readonly [number, number],
  most: number,
  whole: boolean,
): readonly number[] {
  const step = roundStep((high - low) / most, whole);
  const first = Math.ceil(low / step - 1e-9);
  const count = Math.max(0, Math.floor(high / step + 1e-9) - first + 1);
  return Array.from({ length: count }, (_, at) => Number(((first + at) * step).toPrecision(12)));
}

function roundStep(least: number, whole: boolean): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const step = (ROUND.find((each) => each * power >= least * (1 - 1e-9)) ?? 10) * power;
  return whole ? Math.max(1, step) : step;
}
