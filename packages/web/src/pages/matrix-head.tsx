import type { ChartColumn, NationalChart } from '@clockstop/answers';
import { shareInWords } from '@clockstop/rules';
import { chartAddress } from '../chart-address.ts';
import type { ColumnGroup } from '../national-chart/column-groups.ts';
import { standardOf } from '../national-chart/columns.ts';
import type { Order } from '../national-chart/ordered-rows.ts';
import type { ChartView } from './chart-view.ts';
import { Hidden } from './hidden.tsx';

interface MatrixHeadProps {
  readonly view: ChartView;
  /** Empty where every standard stands alone. */
  readonly groups: readonly ColumnGroup[];
}

/** The headings: a row of limits where several standards share one, and a row of standards to order by. */
export function MatrixHead({ view: { chart, order }, groups }: MatrixHeadProps) {
  const isGrouped = groups.length > 0;
  return (
    <thead>
      {isGrouped && <LimitsRow chart={chart} order={order} groups={groups} />}
      <tr>
        {!isGrouped && <NameHeading chart={chart} order={order} rows={1} />}
        {chart.columns.map((column) => (
          <StandardHeading key={column.standard.id} {...{ chart, column, order, isGrouped }} />
        ))}
      </tr>
    </thead>
  );
}

interface Sorting {
  readonly chart: NationalChart;
  readonly order: Order;
}

function LimitsRow({ chart, order, groups }: Sorting & Pick<MatrixHeadProps, 'groups'>) {
  return (
    <tr>
      <NameHeading chart={chart} order={order} rows={2} />
      {groups.map(({ limitDays, columns }) => (
        <th key={limitDays} className="app-matrix__limit" scope="colgroup" colSpan={columns.length}>
          {limitDays} days
        </th>
      ))}
    </tr>
  );
}

function NameHeading({ chart, order, rows }: Sorting & { readonly rows: number }) {
  const isSorted = order === 'name';
  return (
    <th className="app-matrix__name" scope="col" rowSpan={rows} {...sortedAs(isSorted)}>
      <OrderLink chart={chart} order="name" isSorted={isSorted}>
        Cancer alliance
      </OrderLink>
    </th>
  );
}

function sortedAs(isSorted: boolean) {
  return isSorted ? ({ 'aria-sort': 'ascending' } as const) : {};
}

interface StandardHeadingProps extends Sorting {
  readonly column: ChartColumn;
  readonly isGrouped: boolean;
}

function StandardHeading({ chart, column, order, isGrouped }: StandardHeadingProps) {
  const { id, shortTitle } = column.standard;
  const isSorted = order === id;
  const title = <ColumnTitle title={shortTitle} isGrouped={isGrouped} />;
  if (!column.available) {
    return (
      <th className="app-matrix__standard app-matrix__standard--empty" scope="col">
        {title}
      </th>
    );
  }
  return (
    <th className="app-matrix__standard" scope="col" {...sortedAs(isSorted)}>
      <OrderLink chart={chart} order={id} isSorted={isSorted}>
        {title}
      </OrderLink>
      <Target chart={chart} column={column} />
    </th>
  );
}

/** The title without the days that the heading above it says already. */
function ColumnTitle({ title, isGrouped }: { readonly title: string; readonly isGrouped: boolean }) {
  const days = isGrouped ? (/^\d+-day /.exec(title)?.[0] ?? '') : '';
  const rest = title.slice(days.length);
  return (
    <span className="app-matrix__title">
      {days !== '' && <Hidden>{days}</Hidden>}
      {rest.charAt(0).toUpperCase() + rest.slice(1)}
    </span>
  );
}

interface OrderLinkProps extends Sorting {
  readonly isSorted: boolean;
  readonly children: React.ReactNode;
}

function OrderLink({ chart, order, isSorted, children }: OrderLinkProps) {
  return (
    <a className="app-order" href={`${chartAddress(chart, { order })}#chart`}>
      {children}
      {isSorted && <SortedMark />}
      {!isSorted && <Hidden>, order by this</Hidden>}
    </a>
  );
}

function SortedMark() {
  return (
    <svg className="app-order__mark" viewBox="0 0 10 8" width="10" height="8" aria-hidden="true">
      <path d="M0 0h10L5 8z" fill="currentColor" />
    </svg>
  );
}

function Target({ chart, column }: Pick<StandardHeadingProps, 'chart' | 'column'>) {
  const standard = standardOf(chart, column);
  if (standard === null) return <span className="app-matrix__target">no standard then</span>;
  return (
    <span className="app-matrix__target">
      <span className="app-nowrap">standard {shareInWords(standard.share)}</span>
      {standard.confidence === 'unverified' && ' (unverified)'}
    </span>
  );
}
