import { type ColumnName, items } from '@clockstop/rules';
import { headingOf } from '../../reading/headings/download-columns.ts';
import { toCsvField, toCsvLine } from '../../writing/csv-line.ts';
import { extractPlants, itemPlants, submissionPlants } from '../plants/item-plants.ts';
import type { Plant } from '../plants/plant.ts';
import { furtherPlants, recordPlants } from '../plants/record-plants.ts';
import { csvStructures } from './csv-structures.ts';
import { ANY_NUMBER, type Structure, type Writer } from './writer.ts';

const itemColumns: readonly ColumnName[] = items.map(({ id }) => id);

/** A submission in CSV: no headings, and a field for each item. */
export const submissionWriter: Writer = {
  header: '',
  footer: '',
  write: (draft) => toCsvLine(itemColumns.map((column) => toCsvField(draft[column] ?? ''))),
  structures: csvStructures(itemColumns),
  plants: [...submissionPlants, ...itemPlants, ...recordPlants],
  remarks: [],
};

/** Columns beside the items that the invented download has. */
const further: readonly ColumnName[] = ['age', 'multidisciplinaryTeamDate'];

/** Items that a messy download has no column for. */
const left: ReadonlySet<ColumnName> = new Set(['transferReferringReason', 'transferReceivingReason']);

/** What is to be remarked upon in a download as a whole. */
export type DownloadRemark = 'CWT-F103' | 'CWT-F104';

/** A national download in CSV, under headings; with these remarks as a whole. */
export function downloadWriter(remarks: readonly DownloadRemark[]): Writer {
  const isThere = (column: ColumnName): boolean => !remarks.includes('CWT-F104') || !left.has(column);
  const columns = [...itemColumns, ...further].filter(isThere);
  const note = remarks.includes('CWT-F103') ? ['Note of the ward'] : [];
  const header = toCsvLine([...columns.map(headingOf), ...note]);
  const blanks = note.map(() => '');
  const structures = csvStructures(columns).map((structure) => widened(structure, note.length));
  return {
    header,
    footer: '',
    write: (draft) => toCsvLine([...columns.map((column) => toCsvField(draft[column] ?? '')), ...blanks]),
    structures: [...structures, headingsAgain(header)],
    plants: [...extractPlants, ...itemPlants, ...recordPlants, ...furtherPlants].filter((plant) =>
      isWithin(plant, columns),
    ),
    remarks,
  };
}

function isWithin({ problems }: Plant, columns: readonly ColumnName[]): boolean {
  return problems.every(({ item }) => item === null || columns.includes(item));
}

/** The line with so many empty fields more, which columns of other headings have. */
function widened(structure: Structure, fields: number): Structure {
  const end = Buffer.from(`${','.repeat(fields)}\r\n`);
  return {
    ...structure,
    write: (draft, random) => Buffer.concat([structure.write(draft, random).subarray(0, -2), end]),
  };
}

function headingsAgain(header: string): Structure {
  return { id: 'CWT-F007', about: 'record', most: ANY_NUMBER, write: () => Buffer.from(header) };
}
