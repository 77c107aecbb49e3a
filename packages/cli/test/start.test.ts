import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { exampleFiles } from '../src/example/example-files.ts';
import { bin } from './run-node.ts';

let folder: string;
/** Shared by all: the figures that the program carries are prepared in it once. */
const caches = mkdtempSync(join(tmpdir(), 'clockstop-caches-'));
afterAll(() => rmSync(caches, { recursive: true, force: true }));
const running: ChildProcess[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clockstop-start-'));
  mkdirSync(join(folder, 'temporary'));
});
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** The program as started by a user whose working folder and temporary folder are ours. */
function start(...args: readonly string[]) {
  const child = spawn(process.execPath, [bin, 'start', ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH, TMPDIR: join(folder, 'temporary'), XDG_CACHE_HOME: caches },
  });
  running.push(child);
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  return { child, ended, told: text(child.stderr) };
}

/** What a program that was started says first on standard output. */
async function firstOutput({ child, told, ended }: ReturnType<typeof start>): Promise<string> {
  const silent = ended.then(async (code) => {
    throw new Error(`It ended with exit code ${code}:\n${await told}`);
  });
  const [chunk] = await Promise.race([once(child.stdout as NodeJS.ReadableStream, 'data'), silent]);
  return String(chunk);
}

/** Starts the program on any free port, and waits until it is ready. */
async function startReady(...args: readonly string[]) {
  const program = start('--port', '0', '--json', ...args);
  const ready = JSON.parse(await firstOutput(program)) as Ready;
  const stop = async (signal: NodeJS.Signals = 'SIGTERM') => {
    program.child.kill(signal);
    return { code: await program.ended, told: await program.told };
  };
  return { ...ready, stop };
}

interface Ready {
  readonly address: string;
  readonly invented: boolean;
  readonly store: string;
  readonly sources: number;
}

/** A folder with two files in a published layout, and one that is none. */
function publishedFolder(): string {
  const path = join(folder, 'published');
  mkdirSync(path);
  for (const { name, text: content } of exampleFiles().slice(0, 2)) writeFileSync(join(path, name), content);
  writeFileSync(join(path, 'read-me.txt'), 'Nothing to see here.');
  return path;
}

const temporaryFolders = () => readdirSync(join(folder, 'temporary'));
const label = 'Invented figures';

describe('clockstop start without files', () => {
  test('shows the alliance figures that it carries, and how to load more', async () => {
    const { address, invented, sources, stop } = await startReady('--store', './nothing-here');
    expect({ invented, sources }).toEqual({ invented: false, sources: 0 });
    const page = await (await fetch(`${address}/national-chart?period=2022-04&basis=provider`)).text();
    expect(page).toContain('North East London');
    expect(page).not.toContain(label);
    const { told } = await stop();
    expect(told).toContain('No published files have been read into ./nothing-here');
    expect(told).toContain('clockstop start FOLDER');
    expect(temporaryFolders()).toEqual([]);
    expect(readdirSync(folder)).toEqual(['temporary']);
  });

  test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('ends cleanly on %s', async (signal) => {
    const { stop } = await startReady();
    expect((await stop(signal)).code).toBe(0);
  });

  test('ends although a browser keeps its connection open', async () => {
    const { address, stop } = await startReady();
    await (await fetch(address, { headers: { connection: 'keep-alive' } })).text();
    expect((await stop()).code).toBe(0);
  });

  test('prints the address for people too', async () => {
    const program = start('--port', '0');
    const [, address = ''] = /^Clockstop is ready: (http:\S+)\n/.exec(await firstOutput(program)) ?? [];
    expect((await fetch(address)).status).toBe(200);
  });
});

describe('clockstop start --example', () => {
  test('shows the invented example, and every form of the chart says so', async () => {
    const { address, invented, sources, stop } = await startReady('--example');
    expect({ invented, sources }).toEqual({ invented: true, sources: exampleFiles().length });
    expect(await (await fetch(address)).text()).toContain(label);
    for (const form of ['json', 'csv']) {
      const data = await fetch(`${address}/national-chart.${form}?period=2022-04&basis=commissioner`);
      expect(data.status, form).toBe(200);
      expect(await data.text(), form).toMatch(/invented/i);
    }
    expect(await (await fetch(`${address}/nowhere`)).text()).toMatch(/invented/i);
    expect(temporaryFolders()).toHaveLength(1);
    const { told, code } = await stop();
    expect(told).toContain('every organisation and every figure in it is invented');
    expect(code).toBe(0);
    expect(temporaryFolders()).toEqual([]);
    expect(readdirSync(folder)).toEqual(['temporary']);
  });

  test('leaves nothing behind when it is stopped before it is ready', async () => {
    const { child, ended } = start('--example', '--port', '0');
    while (temporaryFolders().length === 0) await wait(5);
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(temporaryFolders()).toEqual([]);
  });
});

describe('clockstop start with files', () => {
  test('reads them into the store, reports, and shows them', async () => {
    const { stop, address, ...ready } = await startReady(publishedFolder());
    expect(ready).toEqual({ invented: false, store: './clockstop-data', sources: 2 });
    const page = await (await fetch(`${address}/national-chart?period=2022-04&basis=provider`)).text();
    expect(page).toContain('Two-week wait');
    expect(page).toContain(exampleFiles()[0]?.name);
    expect(page).not.toContain(label);
    const { told, code } = await stop();
    expect(code).toBe(0);
    expect(told).toMatch(/Read 2 files with \d+ counts into \.\/clockstop-data\./);
    expect(told).toContain('Passed over 1 file without cancer waiting times.');
  });

  test('shows what the store holds when it is started again without them', async () => {
    const first = await startReady(publishedFolder(), '--store', './kept');
    await first.stop();
    const { stop, ...ready } = await startReady('--store', './kept');
    expect(ready).toMatchObject({ invented: false, store: './kept', sources: 2 });
    expect((await stop()).told).toBe('');
    expect(temporaryFolders()).toEqual([]);
  });

  test('does not show the example instead of files that hold nothing', async () => {
    writeFileSync(join(folder, 'shopping.csv'), 'apples,3\n');
    const { ended, told } = start('shopping.csv', '--port', '0');
    expect(await ended).toBe(1);
    expect(await told).toMatch(
      /Read 0 files.*\nNot read: shopping\.csv.*\nThe store at \S+ holds no published files/,
    );
  });

  test('says where nothing is', async () => {
    const { ended, told } = start('no-such-folder', '--port', '0');
    expect(await ended).toBe(2);
    expect(await told).toContain('There is nothing at no-such-folder.');
  });
});

describe('the address of clockstop start', () => {
  test('a port that is taken is told plainly, with one that is free', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as { port: number };
    const { ended, told } = start('--port', String(port));
    expect(await ended).toBe(2);
    expect(await told).toMatch(
      new RegExp(
        `^error: port ${port} of 127\\.0\\.0\\.1 is taken by another program\\. Port \\d+ is free: --port \\d+\\.\n`,
      ),
    );
    server.close();
  });

  test.each(['web', '-1', '65536', '80.5'])('--port %s is no port', async (port) => {
    const { ended, told } = start(`--port=${port}`);
    expect(await ended).toBe(2);
    expect(await told).toContain('A port is a number up to 65535');
  });

  test('an address that is not of this machine is told plainly', async () => {
    const { ended, told } = start('--host', '192.0.2.1');
    expect(await ended).toBe(2);
    expect(await told).toContain('192.0.2.1 is no address of this machine');
  });

  test('opening it to others comes with a warning', async () => {
    const { stop, address } = await startReady('--host', '0.0.0.0');
    expect((await fetch(address)).status).toBe(200);
    expect((await stop()).told).toContain('there is no sign-in');
  });
});
