import type { Cell, Column, ColumnKind, Table } from '@clockstop/charts';
import { cellInWords } from '../words/cell-in-words.ts';
import { Scroll } from './scroll.tsx';

/** The table of a chart. It scrolls by itself, also by keyboard, where it is wider than the page. */
export function FigureTable({ caption, table }: { readonly caption: string; readonly table: Table }) {
  return (
    <Scroll label={caption}>
      <table className="nhsuk-table app-figures">
        <caption className="nhsuk-u-visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {table.columns.map(({ name, kind }) => (
              <th key={name} scope="col" className={classOf(kind)}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Object.entries(table.rows).map(([at, row]) => (
            <Row key={at} row={row} columns={table.columns} />
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

function Row({ row, columns }: { readonly row: readonly Cell[]; readonly columns: readonly Column[] }) {
  const [first, ...others] = columns;
  return (
    <tr>
      <th scope="row">{cellInWords(row[0] ?? null, first?.kind ?? 'text')}</th>
      {others.map(({ name, kind }, at) => (
        <td key={name} className={classOf(kind)}>
          {cellInWords(row[at + 1] ?? null, kind)}
        </td>
      ))}
    </tr>
  );
}

function classOf(kind: ColumnKind): string | undefined {
  return kind === 'text' ? undefined : 'app-figures__number';
}
