import { type Assumed, type AssumptionId, always, assumptions, day, type Settings } from '@clockstop/rules';
import fc from 'fast-check';

/** One option at all times, or two with a turn between them. */
function someOptions(options: readonly string[]): fc.Arbitrary<readonly Assumed[]> {
  const turned = fc.tuple(fc.constantFrom(...options), fc.constantFrom(...options)).map(([before, after]) => [
    { option: before, from: null, until: day('2023-09-30') },
    { option: after, from: day('2023-10-01'), until: null },
  ]);
  return fc.oneof(fc.constantFrom(...options).map(always), turned);
}

/** Every assumption with some of its options. */
export const someSettings: fc.Arbitrary<Settings> = fc
  .record(
    Object.fromEntries(
      assumptions.map(({ id, options }) => [id, someOptions(Object.keys(options))]),
    ) as Record<AssumptionId, fc.Arbitrary<readonly Assumed[]>>,
  )
  .map((settings) => settings);
