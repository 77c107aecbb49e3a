import {
  type ChartCell,
  type NationalChart,
  percentInWords,
  rankInWords,
  rankMark,
} from '@clockstop/answers';
import { type FilledColumn, targetOf } from '../national-chart/columns.ts';
import { Hidden } from './hidden.tsx';
import { MetMark } from './met-mark.tsx';
import { scaleFor, TargetLine } from './target-line.tsx';

interface FigureCellProps {
  readonly chart: NationalChart;
  readonly column: FilledColumn;
  /** Undefined for an alliance that was not there in the period of the figures. */
  readonly cell: ChartCell | undefined;
  /** Whether the rows are in the order of this column. */
  readonly isOrder: boolean;
}

/** One alliance on one standard: its share, met or not, its place, and a line to the target. */
export function FigureCell({ chart, column, cell, isOrder }: FigureCellProps) {
  if (cell === undefined || cell.share === null) return <NobodyCell />;
  const target = targetOf(chart, column);
  return (
    <td className={classesOf(cell, isOrder)}>
      <span className="app-cell__figure">
        <span className="app-cell__share">{percentInWords(cell, target)}</span>
        <Place cell={cell} />
        <MetMark met={cell.met} />
      </span>
      <TargetLine share={cell.share} target={target} scale={scaleFor(sharesOf(column), target)} />
    </td>
  );
}

function classesOf({ rank, met }: ChartCell, isOrder: boolean): string {
  const kind = rank === 1 ? 'first' : met === null ? 'none' : met ? 'met' : 'missed';
  return `app-cell app-cell--${kind}${isOrder ? ' app-cell--order' : ''}`;
}

function Place({ cell }: { readonly cell: ChartCell }) {
  return (
    <span className="app-cell__rank">
      <span aria-hidden="true">{rankMark(cell)}</span>
      <Hidden>, {rankInWords(cell)}, </Hidden>
    </span>
  );
}

function NobodyCell() {
  return (
    <td className="app-cell app-cell--nobody">
      <span aria-hidden="true">–</span>
      <Hidden>nobody was counted</Hidden>
    </td>
  );
}

/** Every share of a column that has to find room on its line. */
function sharesOf({ cells }: FilledColumn): readonly number[] {
  return Object.values(cells).flatMap(({ share }) => share ?? []);
}
