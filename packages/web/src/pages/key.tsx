import type { Met } from './met-mark.tsx';
import { MetShape } from './met-mark.tsx';
import { TargetLine } from './target-line.tsx';

const meanings: readonly (readonly [Met, string])[] = [
  [true, 'Standard met'],
  [false, 'Not met'],
  [null, 'No standard then'],
];

/** What the marks of the chart mean. It stands before the chart for those who see; the marks have words of their own. */
export function Key() {
  return (
    <ul className="app-key" aria-hidden="true">
      <li>
        <span className="app-key__first">1st</span> First, alone or tied
      </li>
      <li>
        <span className="app-key__tie">=2nd (3)</span> Three share 2nd place
      </li>
      {meanings.map(([met, words]) => (
        <li key={words}>
          <MetShape met={met} /> {words}
        </li>
      ))}
      <li>
        <span className="app-key__line">
          <TargetLine share={0.5} target={{ of: 80, outOf: 100 }} scale={{ from: 0, to: 1 }} />
        </span>{' '}
        Dot: the share; upright: the standard
      </li>
    </ul>
  );
}
