import { type ColumnKind, columns, sqlTypes } from '@clockstop/rules';

/** A column of the Parquet file of a submission, with its type in SQL. */
export type StoredColumn = { readonly name: string; readonly type: (typeof sqlTypes)[ColumnKind] };

/** The columns of a pathway, with their types. */
export const pathwayColumns: readonly StoredColumn[] = columns.map(({ id, kind }) => ({
  name: id,
  type: sqlTypes[kind],
}));

/** The providers of the transfer that a record tells of: what sender and receiver are called by the register. */
const transferColumns = [
  { name: 'transferFromProvider', type: 'VARCHAR' },
  { name: 'transferToProvider', type: 'VARCHAR' },
] as const satisfies readonly StoredColumn[];

/** How many columns of a pathway one number tells of. */
export const COLUMNS_PER_NUMBER = 24;

/**
 * Which columns of a pathway a record knows, a bit for each: the first number has the first 24. A provider counts as known
 * where its site is, even if the site means none. So versions are compared without a look at what they hold.
 */
export const knownColumns: readonly StoredColumn[] = Array.from(
  { length: Math.ceil(pathwayColumns.length / COLUMNS_PER_NUMBER) },
  (_, at) => ({ name: `known${at}`, type: 'INTEGER' }),
);

/** Every column of the file: which record of the source it is, from 1; the pathway; the providers of its transfer; what is known. */
export const storedColumns: readonly StoredColumn[] = [
  { name: 'row', type: 'INTEGER' },
  ...pathwayColumns,
  ...transferColumns,
  ...knownColumns,
];

/** The version of the columns and of the provenance; a file of another version is not read. */
export const RECORDS_FORMAT = '1';
