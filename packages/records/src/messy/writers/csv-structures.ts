/** Records of a CSV file that cannot be read, or not as UTF-8. */
import type { ColumnName } from '@clockstop/rules';
import { toCsvField, toCsvLine } from '../../writing/csv-line.ts';
import type { Draft } from '../draft.ts';
import { without } from '../plants/plant.ts';
import { oneOf, type Random } from '../random.ts';
import { ANY_NUMBER, commentColumns, type Structure } from './writer.ts';

/** Where a quote is broken: in a comment, or in a text that needs none. */
const quotedColumns = [...commentColumns, 'pathwayId', 'firstSeenSite', 'treatmentSite'] as const;

/** Longer than any record may be. */
const OVER_LONG = 70_000;

/** The fields of a record that has no comments, so that no other quotes are in the way. */
type ToFields = (fields: readonly string[], random: Random) => readonly string[];

/** What can be wrong with the lines of a file of these columns. */
export function csvStructures(columns: readonly ColumnName[]): readonly Structure[] {
  const of = (id: Structure['id'], toFields: ToFields, most = ANY_NUMBER): Structure => ({
    id,
    about: 'record',
    most,
    write: (draft, random) => Buffer.from(toCsvLine(toFields(plainFields(draft, columns), random)), 'latin1'),
  });
  const put = (names: readonly ColumnName[], ...texts: readonly string[]): ToFields => {
    return (fields, random) => fields.with(columns.indexOf(oneOf(names, random)), oneOf(texts, random));
  };
  return [
    of('CWT-F001', miscounted),
    of('CWT-F002', put(quotedColumns, '"Clinic cancelled', '"R1H00', '"')),
    of(
      'CWT-F003',
      put(quotedColumns, '"Clinic" cancelled', '"Said "not before" the holiday"', '"5" needle"'),
    ),
    of('CWT-F004', put(commentColumns, 'and so on '.repeat(OVER_LONG / 10)), 2),
    of('CWT-F005', put(commentColumns, 'Caf\u0081 closed', 'Clinic \u009d closed')),
    of('CWT-F006', put(commentColumns, 'Clinic\u0000', 'Bell \u0007 rang', 'Page\u000cbreak')),
    {
      ...of('CWT-F102', put(commentColumns, 'Caf\u00e9 closed', 'Patient na\u00efve to treatment')),
      about: 'file',
    },
  ];
}

/** The record as fields without comments, and without the reason for a delay that asks for one. */
function plainFields(draft: Draft, columns: readonly ColumnName[]): readonly string[] {
  const plain = without(draft, ...commentColumns);
  return columns.map((column) => {
    const text = plain[column] ?? '';
    return toCsvField(column.endsWith('DelayReason') && text === '97' ? '18' : text);
  });
}

/** A field lost at the end, or one too many by a comma in a text that is not in quotes. */
function miscounted(fields: readonly string[], random: Random): readonly string[] {
  return random() < 0.5 ? fields.slice(0, -1) : fields.toSpliced(10, 0, ' then cancelled');
}
