import type { Chart } from '@clockstop/charts';
import { chartAddress } from './address.ts';
import { CopyText } from './copy-text.tsx';
import { embedding } from './embedding.ts';
import { FigureTable } from './figure-table.tsx';
import type { Shown } from './site-view.ts';

const WIDE = 760;
const NARROW = 340;

interface ChartFigureProps {
  readonly shown: Pick<Shown<unknown, unknown>, 'address' | 'origin' | 'charts'>;
  /** The name of the chart in its view. */
  readonly name: string;
  /** What is drawn, as a heading of the second level; the finding stands in the picture. */
  readonly heading: string;
  /** Said where there is nothing to draw; without it the chart is left out then. */
  readonly none?: string;
  /** How wide the picture is on a wide screen, in pixels. */
  readonly width?: number;
}

/** A chart of a view: picture, sentence, table, its files, and how to put it on a page of one's own. */
export function ChartFigure({ shown, name, heading, none, width = WIDE }: ChartFigureProps) {
  const chart = shown.charts[name] ?? null;
  if (chart === null && none === undefined) return null;
  return (
    <section className="app-figure" aria-labelledby={name}>
      <h2 className="nhsuk-heading-m" id={name}>
        {heading}
      </h2>
      {chart === null ? (
        <p>{none}</p>
      ) : (
        <Drawn {...{ chart, name, width }} address={shown.address} origin={shown.origin} />
      )}
    </section>
  );
}

interface DrawnProps {
  readonly chart: Chart;
  readonly name: string;
  readonly width: number;
  readonly address: string;
  readonly origin: string;
}

function Drawn({ chart: { title, sentence, table }, name, width, address, origin }: DrawnProps) {
  const at = (form: string, size?: number): string =>
    chartAddress(address, { name, form, ...(size === undefined ? {} : { width: size }) });
  return (
    <>
      <figure className="app-picture">
        <picture>
          <source media="(max-width: 48em)" srcSet={at('svg', NARROW)} />
          <img className="app-picture__image" src={at('svg', width)} alt={title} loading="lazy" />
        </picture>
        <figcaption className="app-picture__sentence">{sentence}</figcaption>
      </figure>
      <details className="nhsuk-details app-figure__details">
        <summary className="nhsuk-details__summary">
          <span className="nhsuk-details__summary-text">The figures in this chart, as a table</span>
        </summary>
        <FigureTable caption={title} table={table} />
      </details>
      <details className="nhsuk-details app-figure__details">
        <summary className="nhsuk-details__summary">
          <span className="nhsuk-details__summary-text">Use this chart</span>
        </summary>
        <p className="app-downloads">
          <a href={at('svg')}>Picture (SVG)</a>, <a href={at('png')}>picture (PNG)</a>,{' '}
          <a href={at('csv')}>CSV</a>, <a href={at('json')}>JSON</a>. To put it on a page of your own:
        </p>
        <CopyText
          label="HTML of this chart for a page of your own"
          text={embedding({ page: `${origin}${address}`, picture: `${origin}${at('svg')}`, title })}
        />
      </details>
    </>
  );
}
