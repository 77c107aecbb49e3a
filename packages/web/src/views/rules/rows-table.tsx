import { isStandardId, standardById } from '@clockstop/rules';
import type { ReactNode } from 'react';
import { Scroll } from '../../site/scroll.tsx';
import type { RulesColumn, RulesTable } from './manual.ts';

/** The pathways of a table: what is recorded of each on the left, what comes out on the right. */
export function RowsTable({ table: { caption, columns, rows } }: { readonly table: RulesTable }) {
  const given = columns.filter(({ kind }) => kind === 'given').length;
  return (
    <Scroll label={caption}>
      <table className="nhsuk-table app-figures app-rules">
        <caption className="nhsuk-u-visually-hidden">{caption}</caption>
        <colgroup span={given} />
        <colgroup span={columns.length - given} />
        <thead>
          <tr>
            <th scope="colgroup" colSpan={given}>
              The pathway
            </th>
            <th scope="colgroup" colSpan={columns.length - given} className="app-rules__first">
              What comes out
            </th>
          </tr>
          <tr>
            {columns.map(({ id, name }, at) => (
              <th key={id} scope="col" className={lookAt(at, given)}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Object.entries(rows).map(([at, row]) => (
            <Row key={at} row={row} columns={columns} given={given} />
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

interface RowProps {
  readonly row: readonly string[];
  readonly columns: readonly RulesColumn[];
  /** How many columns come before the first outcome. */
  readonly given: number;
}

function Row({ row, columns, given }: RowProps) {
  return (
    <tr>
      {columns.map(({ id }, at) => (
        <Cell key={id} isHead={at === 0} look={lookAt(at, given)}>
          <Words column={id} cell={row[at] ?? ''} />
        </Cell>
      ))}
    </tr>
  );
}

interface CellProps {
  /** Whether it says what the row is about. */
  readonly isHead: boolean;
  readonly look: string | undefined;
  readonly children: ReactNode;
}

function Cell({ isHead, look, children }: CellProps) {
  return isHead ? <th scope="row">{children}</th> : <td className={look}>{children}</td>;
}

/** The line between what is recorded and what comes out. */
function lookAt(at: number, given: number): string | undefined {
  return at === given ? 'app-rules__first' : undefined;
}

function Words({ column, cell }: { readonly column: string; readonly cell: string }) {
  if (cell === '') return <span className="nhsuk-u-visually-hidden">not recorded</span>;
  if (column === 'standard' && isStandardId(cell)) return standardById(cell).shortTitle;
  return cell;
}
