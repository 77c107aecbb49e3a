import { type ChartColumn, countInWords, type NationalChart, percentInWords } from '@clockstop/answers';
import { type FilledColumn, targetOf } from '../national-chart/columns.ts';
import { Hidden } from './hidden.tsx';
import { MetMark } from './met-mark.tsx';

/** England as a whole, and what belongs to no alliance and so is missing from the rows above. */
export function MatrixFoot({ chart }: { readonly chart: NationalChart }) {
  return (
    <tfoot>
      <tr className="app-matrix__england">
        <th className="app-matrix__name" scope="row">
          England
        </th>
        {chart.columns.map((column) => (
          <EnglandCell key={column.standard.id} chart={chart} column={column} />
        ))}
      </tr>
      <tr className="app-matrix__unattributed">
        <th className="app-matrix__name" scope="row">
          In no alliance
        </th>
        {chart.columns.map((column) => (
          <UnattributedCell key={column.standard.id} column={column} />
        ))}
      </tr>
    </tfoot>
  );
}

function EnglandCell({ chart, column }: { readonly chart: NationalChart; readonly column: ChartColumn }) {
  if (!column.available)
    return (
      <td className="app-matrix__empty" rowSpan={2}>
        <Hidden>not available</Hidden>
      </td>
    );
  const { england } = column;
  return (
    <td className="app-cell">
      <span className="app-cell__figure">
        <span className="app-cell__share">{percentInWords(england, targetOf(chart, column)) ?? '–'}</span>
        <Hidden>, </Hidden>
        {england.share !== null && <MetMark met={england.met} />}
      </span>
      <OutOf {...england} />
    </td>
  );
}

function UnattributedCell({ column }: { readonly column: ChartColumn }) {
  if (!column.available) return null;
  return (
    <td className="app-cell">
      <OutOf {...column.unattributed} />
    </td>
  );
}

function OutOf({ within, total }: Pick<FilledColumn['unattributed'], 'within' | 'total'>) {
  return (
    <span className="app-cell__counts">
      {countInWords(within)} <span className="app-nowrap">of {countInWords(total)}</span>
    </span>
  );
}
