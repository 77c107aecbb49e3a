import type { StoredPeriod } from '@clockstop/answers';
import type { Basis } from '@clockstop/counts';
import { type Period, periodInWords } from '@clockstop/rules';

/** A period and a basis to ask for instead. */
interface Near {
  readonly period: Period;
  readonly basis: Basis;
}

interface NearPeriodsProps {
  /** The periods that there are figures for, the latest first. */
  readonly periods: readonly StoredPeriod[];
  readonly chosen: Near;
  /** The beginning of the sentence: `There are figures for`. */
  readonly lead: string;
  /** The address of the same question in another period. */
  readonly addressIn: (near: Near) => string;
}

/** The nearest periods that have figures, before and after, as links; on the same basis where that is there. */
export function NearPeriods({ periods, chosen, lead, addressIn }: NearPeriodsProps) {
  const before = periods.find(({ period }) => period < chosen.period);
  const after = periods.findLast(({ period }) => period > chosen.period);
  const near = [before, after].filter((each) => each !== undefined);
  if (near.length === 0) return null;
  return (
    <>
      {lead}{' '}
      {near.map(({ period, bases }, at) => (
        <span key={period}>
          {at > 0 && ' and '}
          <a href={addressIn({ period, basis: basisOf(bases, chosen.basis) })}>{periodInWords(period)}</a>
        </span>
      ))}
      .
    </>
  );
}

function basisOf(bases: readonly Basis[], wanted: Basis): Basis {
  return bases.includes(wanted) ? wanted : (bases[0] ?? wanted);
}
