import type { StoredPeriod } from '@clockstop/answers';
import { periodInWords } from '@clockstop/rules';
import { chartAddress } from '../chart-address.ts';
import type { ChartView } from './chart-view.ts';

/** Links to the periods before and after that have figures on the same basis. */
export function Nearby({ view: { chart, periods } }: { readonly view: ChartView }) {
  const onBasis = periods.filter(({ bases }) => bases.includes(chart.basis));
  const before = onBasis.find(({ period }) => period < chart.period);
  const after = onBasis.findLast(({ period }) => period > chart.period);
  if (before === undefined && after === undefined) return null;
  const link = (to: StoredPeriod) => chartAddress({ period: to.period, basis: chart.basis });
  return (
    <nav className="app-nearby" aria-label="Other periods">
      {before && (
        <a href={link(before)} rel="prev">
          <Arrow d="M8 1L2 7l6 6M2 7h12" />
          {periodInWords(before.period)}
        </a>
      )}
      {after && (
        <a href={link(after)} rel="next">
          {periodInWords(after.period)}
          <Arrow d="M8 1l6 6-6 6M14 7H2" />
        </a>
      )}
    </nav>
  );
}

function Arrow({ d }: { readonly d: string }) {
  return (
    <svg className="app-nearby__arrow" viewBox="0 0 16 14" width="16" height="14" aria-hidden="true">
      <path d={d} fill="none" stroke="currentColor" strokeWidth="2" />
    </svg>
  );
}
