/** The files of all figures, made when they are first asked for and kept while the application runs. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allianceColumns, allianceTable } from '@clockstop/answers';
import { exportCounts, type Source, type Store, writeTable } from '@clockstop/counts';
import { publicVintages } from '../public-vintages.ts';

/** The names of the files. */
export const dataFileNames = ['counts.parquet', 'counts.csv.gz', 'alliances.parquet'] as const;

/** The name of a file of all figures. */
export type DataFileName = (typeof dataFileNames)[number];

/** The files of a store. */
export interface DataFiles {
  /** The folder that they lie in. */
  readonly folder: string;
  /** Makes a file, unless it was made before. */
  readonly ready: (name: DataFileName) => Promise<void>;
  readonly remove: () => void;
}

/** Prepares a folder of its own for the files of a store. */
export function dataFiles(store: Store): DataFiles {
  const folder = mkdtempSync(join(tmpdir(), 'clockstop-data-'));
  const made = new Map<DataFileName, Promise<void>>();
  const ready = (name: DataFileName): Promise<void> => {
    const making = made.get(name) ?? makers[name](store, join(folder, name));
    made.set(name, making);
    making.catch(() => made.delete(name));
    return making;
  };
  return { folder, ready, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The sources whose figures may be shown to everyone. */
export function publicSources({ sources }: Pick<Store, 'sources'>): readonly Source[] {
  return sources.filter(({ vintage }) => publicVintages.some((each) => each === vintage));
}

type Make = (store: Store, path: string) => Promise<void>;

const makers: Readonly<Record<DataFileName, Make>> = {
  'counts.parquet': (store, path) => writeCounts(store, path, 'parquet'),
  'counts.csv.gz': (store, path) => writeCounts(store, path, 'csv.gz'),
  'alliances.parquet': writeAlliances,
};

function writeCounts(store: Store, path: string, format: 'parquet' | 'csv.gz'): Promise<void> {
  return exportCounts({ store: store.folder, sources: publicSources(store), path, format });
}

async function writeAlliances(store: Store, path: string): Promise<void> {
  const lines = await allianceTable(store);
  const rows = lines.map((line) =>
    Object.fromEntries(allianceColumns.map((column, at) => [column, toCell(line[at] ?? null)])),
  );
  await writeTable(rows, path);
}

function toCell(value: string | number | boolean | null): string | number | null {
  return typeof value === 'boolean' ? String(value) : value;
}
