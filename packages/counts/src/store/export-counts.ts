/** All counts of sources as one file, for those who have tools of their own. */
import { type BandId, bandIds, dimensions } from '@clockstop/rules';
import { openDatabase, quote, quotePath } from './database.ts';
import { bandColumn } from './parquet-columns.ts';
import type { Source } from './source.ts';
import { pathsOfSource } from './source-files.ts';

/** The forms in which all counts can be written: Parquet, or CSV compressed with gzip. */
export type ExportFormat = 'parquet' | 'csv.gz';

/** What to write, and where. */
export interface CountsExport {
  /** The store that the sources lie in, where they do not say another. */
  readonly store: string;
  readonly sources: readonly Source[];
  readonly path: string;
  readonly format: ExportFormat;
}

const forms: Readonly<Record<ExportFormat, string>> = {
  parquet: 'FORMAT parquet, COMPRESSION zstd',
  'csv.gz': 'FORMAT csv, HEADER, COMPRESSION gzip',
};

/** The columns of the file, in order: what a count says, in patients, and the file and row that it comes from. */
export function exportColumns(sources: readonly Source[]): readonly string[] {
  return [
    ...['period', 'basis', 'code', 'name', 'standard', ...dimensions],
    ...['within', 'total', 'after', ...bandsOf(sources).map(bandColumn)],
    ...['vintage', 'release', 'layout', 'file', 'sha256', 'sheet', 'row'],
  ];
}

/** Writes every count of the sources; those that are revised stand beside those that revise them. */
export async function exportCounts(asked: CountsExport): Promise<void> {
  const database = await openDatabase(1, '1GB');
  try {
    await database.connection.run(`COPY (${toSql(asked)}) TO ${quote(asked.path)} (${forms[asked.format]})`);
  } finally {
    database.close();
  }
}

function toSql({ store, sources }: CountsExport): string {
  const files = sources.flatMap((source) => pathsOfSource(store, source).map((path) => ({ path, source })));
  const paths = files.map(({ path }) => path);
  const rows = files.map(({ path, source: { vintage, release, layout, file, hash } }) => {
    const texts = [path, vintage, release, layout, file, hash].map(quote);
    return `(${texts.join(', ')})`;
  });
  const patients = ['within', 'total', 'after', ...bandsOf(sources).map(bandColumn)];
  const columns = exportColumns(sources).map((column) =>
    patients.includes(column) ? `"${column}" / 2 AS "${column}"` : `"${column}"`,
  );
  return `SELECT ${columns.join(', ')}
    FROM read_parquet([${paths.map(quotePath).join(', ')}], filename = true, union_by_name = true) AS count
    JOIN (VALUES ${rows.join(', ')}) AS source(path, vintage, release, layout, file, sha256) ON filename = path
    ORDER BY period, basis, standard, file, "row"`;
}

function bandsOf(sources: readonly Source[]): readonly BandId[] {
  const found = new Set(sources.flatMap(({ slices }) => slices.flatMap(({ bands }) => bands)));
  return bandIds.filter((id) => found.has(id));
}
