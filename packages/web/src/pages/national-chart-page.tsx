import { periodInWords } from '@clockstop/rules';
import { chartAddress, chartPaths } from '../chart-address.ts';
import { filledColumns } from '../national-chart/columns.ts';
import { findingInWords } from '../national-chart/finding.ts';
import { summaryOf } from '../national-chart/summary.ts';
import { publicVintages } from '../public-vintages.ts';
import { Cite } from '../site/cite.tsx';
import { vintageAsked } from '../words/vintage-in-words.ts';
import type { ChartView } from './chart-view.ts';
import { Document, type PageFrame } from './document.tsx';
import { FiguresForm } from './figures-form.tsx';
import { Key } from './key.tsx';
import { Matrix } from './matrix.tsx';
import { Nearby } from './nearby.tsx';
import { Notes } from './notes.tsx';
import { renderPage } from './render-page.ts';
import { Unbroken } from './unbroken.tsx';
import { Winners } from './winners.tsx';

/** The national chart as a page: what to show, the finding, the winners, the chart, and what to know about it. */
export function nationalChartPage(frame: PageFrame, view: ChartView): string {
  return renderPage(<NationalChartPage frame={frame} view={view} />);
}

interface NationalChartPageProps {
  readonly frame: PageFrame;
  readonly view: ChartView;
}

function NationalChartPage({ frame, view }: NationalChartPageProps) {
  const { chart } = view;
  const finding = findingInWords(chart);
  const hasFigures = filledColumns(chart).length > 0;
  return (
    <Document {...frame} title={finding}>
      <FiguresForm
        action={chartPaths.page}
        label="Choose what the chart shows"
        button="Show chart"
        chosen={chart}
        periods={view.periods}
        vintages={view.vintages}
      />
      <Nearby view={view} />
      <h1 className="nhsuk-heading-l app-finding">
        <span className="nhsuk-caption-l">
          National chart of cancer waiting times, {chart.basis} basis
          {chart.vintage === undefined ? '' : vintageAsked[chart.vintage]}
        </span>
        {finding}
      </h1>
      {hasFigures ? <Figures frame={frame} view={view} /> : <NoFigures />}
      <Notes view={view} />
      {hasFigures && <CiteChart view={view} finding={finding} />}
    </Document>
  );
}

interface CiteChartProps {
  readonly view: ChartView;
  readonly finding: string;
}

function CiteChart({ view: { chart, origin }, finding }: CiteChartProps) {
  const filled = filledColumns(chart);
  const vintages = [...new Set(filled.map(({ vintage }) => vintage))];
  const [first, ...others] = vintages;
  const only = others.length === 0 ? publicVintages.find((each) => each === first) : undefined;
  const facts = {
    title: finding,
    caption: 'National chart',
    sentence: '',
    scope: `${periodInWords(chart.period)}, by ${chart.basis}`,
    vintages,
    sources: [...new Set(filled.flatMap(({ sources }) => sources))],
  };
  const permanent = chartAddress({ ...chart, ...(only === undefined ? {} : { vintage: only }) });
  return <Cite facts={facts} address={chartAddress(chart)} permanent={permanent} origin={origin} />;
}

function Figures({ frame, view }: NationalChartPageProps) {
  const { chart } = view;
  return (
    <>
      <p className="app-summary">
        <Unbroken text={summaryOf(chart).join(' ')} />
      </p>
      <Winners chart={chart} />
      <section className="app-chart" id="chart" aria-labelledby="chart-heading">
        <h2 className="nhsuk-heading-m" id="chart-heading">
          All alliances on all standards
        </h2>
        <Key />
        <Matrix view={view} invented={frame.invented} />
        <Downloads view={view} />
      </section>
    </>
  );
}

function Downloads({ view: { chart } }: Pick<NationalChartPageProps, 'view'>) {
  return (
    <p className="app-downloads">
      These figures as data: <a href={chartAddress(chart, { form: 'csv' })}>CSV for spreadsheets</a>,{' '}
      <a href={chartAddress(chart, { form: 'json' })}>JSON for programs</a>.
    </p>
  );
}

function NoFigures() {
  return (
    <p className="nhsuk-body-l app-summary">
      The files that have been read hold no figures for this period and basis. Choose another period or basis
      above.
    </p>
  );
}
