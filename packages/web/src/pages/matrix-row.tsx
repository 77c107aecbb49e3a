import type { ChartColumn, ChartRow, NationalChart } from '@clockstop/answers';
import type { Order } from '../national-chart/ordered-rows.ts';
import { FigureCell } from './figure-cell.tsx';

interface MatrixRowProps {
  readonly chart: NationalChart;
  readonly row: ChartRow;
  readonly order: Order;
  /** Whether it is the first row, which opens the cells that stand for the whole column. */
  readonly isFirst: boolean;
}

/** One alliance on every standard. */
export function MatrixRow({ chart, row, order, isFirst }: MatrixRowProps) {
  return (
    <tr>
      <th className="app-matrix__name" scope="row">
        {row.name}
        {row.firsts > 0 && (
          <>
            {' '}
            <span className="app-firsts">first on {row.firsts}</span>
          </>
        )}
      </th>
      {chart.columns.map((column) => (
        <ColumnCell key={column.standard.id} {...{ chart, row, order, isFirst, column }} />
      ))}
    </tr>
  );
}

function ColumnCell({
  chart,
  row,
  order,
  isFirst,
  column,
}: MatrixRowProps & { readonly column: ChartColumn }) {
  if (column.available) {
    const isOrder = order === column.standard.id;
    return <FigureCell chart={chart} column={column} cell={column.cells[row.code]} isOrder={isOrder} />;
  }
  if (!isFirst) return null;
  return (
    <td className="app-matrix__empty" rowSpan={chart.rows.length}>
      <span className="app-matrix__reason">Not available</span>
    </td>
  );
}
