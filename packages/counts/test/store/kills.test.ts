import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, watch } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { ingest, openStore, type Store } from '../../src/index.ts';
import { quote } from '../../src/store/database.ts';
import { inventedCsv } from '../invented-file.ts';
import { g2 } from '../layouts/invented-layouts.ts';
import { temporaryFolder, writeFiles } from '../temporary-folder.ts';
import { hashOf, now } from './prepared-folder.ts';

const FILES = 24;
const KILLS = 26;
const program = fileURLToPath(new URL('../fixtures/ingest-once.ts', import.meta.url));

/** Files of different months, each with a hundred trusts. */
function manyFiles(): Record<string, string> {
  const [head = '', row = ''] = inventedCsv(g2)
    .toString()
    .split(/(?<=\r\n)(?=E18000001,R1A)/);
  const [first = ''] = row.split('\r\n');
  const trusts = Array.from({ length: 100 }, (_, index) => first.replace('R1A', `T${1000 + index}`));
  return Object.fromEntries(
    Array.from({ length: FILES }, (_, index) => {
      const month = ['May', 'June', 'July', 'August'][index % 4] ?? '';
      const period = `${month} ${2000 + Math.floor(index / 4)}`;
      return [`${index}.csv`, `${head.replace('June 2015', period)}${trusts.join('\r\n')}\r\n`];
    }),
  );
}

interface Run {
  readonly child: ChildProcess;
  /** Its exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals | null>;
}

function start(store: string, folder: string): Run {
  const NODE_COMPILE_CACHE = join(folder, '..', 'compiled');
  const child = spawn(process.execPath, [program, store, folder], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_COMPILE_CACHE },
  });
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) => {
    child.on('exit', (code, signal) => resolve(code ?? signal));
  });
  return { child, ended };
}

/** Kills a run once so many files have come to lie in its store, whole or not, and a moment more has gone by. */
async function killAfter({ child, ended }: Run, store: string, names: number, more: number): Promise<void> {
  const seen = new Set<string>();
  const watcher = watch(join(store, 'counts'), (_, name) => {
    seen.add(name ?? '');
    if (seen.size > names) setTimeout(() => child.kill('SIGKILL'), more);
  });
  await ended;
  watcher.close();
}

/** The sources of a store by name, each with the hash of its bytes. */
function contentOf(store: string): Map<string, string> {
  const folder = join(store, 'counts');
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.parquet')) : [];
  return new Map(names.map((name) => [name, hashOf(readFileSync(join(folder, name)))]));
}

/** How many rows each source holds, beside how many its provenance says. */
async function rowsOf({ database, folder, sources }: Store): Promise<[number, number][]> {
  const rows: [number, number][] = [];
  for (const { hash, counts } of sources) {
    const path = join(folder, 'counts', `${hash}.parquet`);
    const reader = await database.connection.runAndReadAll(`SELECT count(*)::INTEGER FROM ${quote(path)}`);
    rows.push([Number(reader.getRows()[0]?.[0]), counts]);
  }
  return rows;
}

async function expectWhole(store: string, sources: number): Promise<void> {
  if (sources === 0) {
    await expect(openStore(store)).rejects.toMatchObject({ code: 'empty-store' });
    return;
  }
  const opened = await openStore(store);
  try {
    expect(opened.sources.length).toBe(sources);
    for (const [rows, counts] of await rowsOf(opened)) expect(rows).toBe(counts);
  } finally {
    opened.close();
  }
}

/** Kills one run, and looks at what it leaves; how many sources that is. */
async function killOnce(root: string, kill: number, whole: ReadonlyMap<string, string>): Promise<number> {
  const store = join(root, `killed-${kill}`);
  mkdirSync(join(store, 'counts'), { recursive: true });
  const run = start(store, join(root, 'files'));
  await killAfter(run, store, Math.floor((kill * FILES * 2) / KILLS), Math.random() * 12);
  const found = contentOf(store);
  for (const [name, bytes] of found) expect(whole.get(name)).toBe(bytes);
  await expectWhole(store, found.size);
  if (kill % 9 === 4) {
    await ingest([join(root, 'files')], { store, now });
    expect(contentOf(store)).toEqual(whole);
    await ingest([join(root, 'files')], { store, now: new Date(Date.now() + 7_200_000) });
    expect(readdirSync(join(store, 'counts')).sort()).toEqual([...whole.keys()].sort());
    expect(contentOf(store)).toEqual(whole);
  }
  return found.size;
}

test('a run that is killed at any moment leaves every source whole or not there, and the next one ends the work', async () => {
  const root = temporaryFolder();
  writeFiles(join(root, 'files'), manyFiles());
  const clean = join(root, 'clean');
  expect(await start(clean, join(root, 'files')).ended).toBe(0);
  const whole = contentOf(clean);
  await expectWhole(clean, FILES);

  const both = join(root, 'both');
  const together = [1, 2].map(() => start(both, join(root, 'files')).ended);
  expect(await Promise.all(together)).toEqual([0, 0]);
  expect(contentOf(both)).toEqual(whole);

  const kills = [...Array(KILLS).keys()];
  const finished: number[] = [];
  const killSome = async (): Promise<void> => {
    for (let kill = kills.pop(); kill !== undefined; kill = kills.pop()) {
      finished.push(await killOnce(root, kill, whole));
    }
  };
  await Promise.all([killSome(), killSome()]);
  expect(finished.length).toBe(KILLS);
  expect(finished.filter((sources) => sources > 0 && sources < FILES).length).toBeGreaterThan(KILLS / 2);
});
