/** Two processes do not measure one store at a time. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measureStore } from '@clockstop/records';
import { expect, test } from 'vitest';
import { goodRecords } from '../checking/good-records.ts';
import { inFolder, loadExtract, loadOptions } from '../store/invented-store.ts';

const now = new Date('2024-06-30T12:00:00Z');

/** Holds the file that is locked until it is ended. */
const HOLD = `
  const { DuckDBInstance } = await import('@duckdb/node-api');
  globalThis.held = await DuckDBInstance.create(process.argv[1]);
  console.log('held');
  setInterval(() => {}, 1000);`;

test('while another process measures the store it is not measured, and then it is', () =>
  inFolder(async (folder) => {
    const store = join(folder, 'store');
    await loadExtract(folder, [goodRecords['2a']], loadOptions(folder));
    const workedOut = join(store, 'records', 'worked-out');
    mkdirSync(workedOut, { recursive: true });
    const other = spawn(process.execPath, ['--input-type=module', '-e', HOLD, join(workedOut, 'lock')]);
    try {
      await once(other.stdout, 'data');
      await expect(measureStore({ store, now })).rejects.toMatchObject({
        name: 'RecordsStoreError',
        code: 'store-in-use',
        message: `Another process (${other.pid}) is measuring the store at ${store}. Wait until it is done, and try again.`,
      });
    } finally {
      const ended = once(other, 'exit');
      other.kill('SIGKILL');
      await ended;
    }
    expect(await measureStore({ store, now })).toMatchObject({ records: 1 });
  }));

test('a lock that was left half made does not keep the store from being measured', () =>
  inFolder(async (folder) => {
    const store = join(folder, 'store');
    await loadExtract(folder, [goodRecords['2a']], loadOptions(folder));
    mkdirSync(join(store, 'records', 'worked-out'), { recursive: true });
    writeFileSync(join(store, 'records', 'worked-out', 'lock'), 'half');
    expect(await measureStore({ store, now })).toMatchObject({ records: 1 });
  }));

test('what measuring that was cut short has left is taken out', () =>
  inFolder(async (folder) => {
    const store = join(folder, 'store');
    await loadExtract(folder, [goodRecords['2a']], loadOptions(folder));
    await measureStore({ store, now });
    const left = join(store, 'records', 'worked-out', 'some.keys.parquet.some.partial');
    writeFileSync(left, 'half');
    expect(await measureStore({ store, now })).toMatchObject({ records: 1, changed: 0 });
    expect(existsSync(left)).toBe(false);
  }));
