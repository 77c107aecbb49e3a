import type { NationalChart } from '@clockstop/answers';
import { lastMonth, octoberBreak } from '@clockstop/rules';
import { emptyColumns, filledColumns } from '../national-chart/columns.ts';
import { basisSentences } from '../words/basis-in-words.ts';
import type { ChartView } from './chart-view.ts';
import { Meanings } from './meanings.tsx';
import { Outsiders } from './outsiders.tsx';
import { PassedOver } from './passed-over.tsx';
import { Sources } from './sources.tsx';

/** What a reader has to know to trust the chart: basis, gaps, method, what is left out, and the files behind it. */
export function Notes({ view }: { readonly view: ChartView }) {
  const { chart } = view;
  return (
    <section className="app-notes" aria-labelledby="notes">
      <h2 className="nhsuk-heading-m" id="notes">
        About these figures
      </h2>
      <div className="app-notes__columns">
        <NotAvailable chart={chart} />
        <Basis chart={chart} />
        <Method />
        <Break chart={chart} />
        <Remarks chart={chart} />
        <Sources chart={chart} />
        <PassedOver view={view} />
        <Meanings chart={chart} />
        <Outsiders chart={chart} />
      </div>
    </section>
  );
}

interface NoteProps {
  readonly chart: NationalChart;
}

function NotAvailable({ chart }: NoteProps) {
  const empty = emptyColumns(chart);
  if (empty.length === 0) return null;
  return (
    <div className="app-note" id="not-available">
      <h3 className="nhsuk-heading-s">What is not available</h3>
      <dl className="app-pairs">
        {empty.map(({ standard, reason }) => (
          <div key={standard.id}>
            <dt>{standard.shortTitle}</dt>
            <dd>{reason}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function Basis({ chart }: NoteProps) {
  return (
    <div className="app-note">
      <h3 className="nhsuk-heading-s">Basis</h3>
      <p>{basisSentences[chart.basis]}</p>
      <p>The two bases differ, and can have different winners.</p>
    </div>
  );
}

function Method() {
  return (
    <div className="app-note">
      <h3 className="nhsuk-heading-s">How places are worked out</h3>
      <p>
        A share is the number of patients within the limit divided by all patients counted. For an alliance,
        and for a period of several months, patients are added up first and divided afterwards: percentages
        are never averaged.
      </p>
      <p>
        Shares are compared as exact fractions, not as rounded percentages. Equal shares share a place: after
        2 that are joint 1st comes the 3rd. A share based on few patients can change a lot from month to
        month.
      </p>
    </div>
  );
}

/** The change of October 2023 matters to whoever compares a chart of since then with an earlier one. */
function Break({ chart }: NoteProps) {
  if (lastMonth(chart.period) < octoberBreak.at) return null;
  return (
    <div className="app-note">
      <h3 className="nhsuk-heading-s">The standards changed in October 2023</h3>
      <p>{octoberBreak.sentence}</p>
    </div>
  );
}

function Remarks({ chart }: NoteProps) {
  const remarks = new Set(filledColumns(chart).flatMap(({ notes }) => notes));
  remarks.delete(octoberBreak.sentence);
  if (remarks.size === 0) return null;
  return (
    <div className="app-note">
      <h3 className="nhsuk-heading-s">Remarks</h3>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {[...remarks].map((remark) => (
          <li key={remark}>{remark}</li>
        ))}
      </ul>
    </div>
  );
}
