import { titlesInSentence } from '@clockstop/answers';
import { chartAddress } from '../chart-address.ts';
import { type FilledColumn, filledColumns } from '../national-chart/columns.ts';
import { vintageNames } from '../words/vintage-in-words.ts';
import type { ChartView } from './chart-view.ts';

/** That there are other figures for the same period and basis, why these are shown, and the way to the others. */
export function PassedOver({ view }: { readonly view: ChartView }) {
  const { chart } = view;
  const columns = filledColumns(chart).filter(({ passedOver }) => passedOver > 0);
  if (columns.length === 0) return null;
  return (
    <div className="app-note">
      <h3 className="nhsuk-heading-s">Other figures</h3>
      <p>
        For {whichOf(columns, filledColumns(chart))} other files have been read too, with other figures or the
        same. Shown are final figures before those that do not state their standing, and these before
        provisional ones. They are never mixed. <OtherVintages view={view} />
      </p>
    </div>
  );
}

function whichOf(some: readonly FilledColumn[], all: readonly FilledColumn[]): string {
  if (some.length === all.length && all.length > 1) return `all ${all.length} standards shown`;
  return titlesInSentence(some.map(({ standard }) => standard));
}

function OtherVintages({ view: { chart, vintages } }: { readonly view: ChartView }) {
  const shown = new Set(filledColumns(chart).map(({ vintage }) => vintage));
  return vintages
    .filter((vintage) => !shown.has(vintage))
    .map((vintage) => (
      <a key={vintage} className="app-vintage" href={chartAddress({ ...chart, vintage })}>
        {vintageNames[vintage]} figures
      </a>
    ));
}
