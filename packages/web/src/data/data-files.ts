/** The files of all figures, made when they are first asked for and kept while the application runs. */
import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allianceColumns, allianceTable } from '@clockstop/answers';
import { exportCounts, type Store, writeTable } from '@clockstop/counts';
import { publicSources } from '../public-sources.ts';

/** The names of the files. */
export const dataFileNames = ['counts.parquet', 'counts.csv.gz', 'alliances.parquet'] as const;

/** The name of a file of all figures. */
export type DataFileName = (typeof dataFileNames)[number];

/** The files of a store. */
export interface DataFiles {
  /** Makes a file, unless it was made before, and gives the folder that it lies in. */
  readonly ready: (name: DataFileName) => Promise<string>;
  readonly remove: () => void;
}

/** The files of a store, in a temporary folder that is made with the first of them. */
export function dataFiles(store: Store): DataFiles {
  let folder: string | null = null;
  const made = new Map<DataFileName, Promise<string>>();
  const make = async (name: DataFileName): Promise<string> => {
    folder ??= mkdtempSync(join(tmpdir(), 'clockstop-data-'));
    const draft = join(folder, `${name}.partial`);
    await makers[name](store, draft);
    renameSync(draft, join(folder, name));
    return folder;
  };
  const ready = (name: DataFileName): Promise<string> => {
    const making = made.get(name) ?? make(name);
    made.set(name, making);
    making.catch(() => made.delete(name));
    return making;
  };
  const remove = (): void => {
    if (folder !== null) rmSync(folder, { recursive: true, force: true });
  };
  return { ready, remove };
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
