/** One rank from a store of all published files, as a whole process, beside `node -e 0`, the bare start of Node. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { compare, run, spread } from './timing.ts';

const files = resolve(process.env.CLOCKSTOP_SHARED ?? '../shared', 'data/cwt');
const program = resolve('packages/cli/bin/clockstop.js');
const pairs = Number(process.env.PAIRS ?? 15);

if (!existsSync(files))
  throw new Error(`There are no published files at ${files}. CLOCKSTOP_SHARED names another folder.`);

const store = mkdtempSync(join(tmpdir(), 'clockstop-bench-'));
spawnSync(process.execPath, [program, 'ingest', files, '--store', store], { stdio: 'ignore' });
const question = [
  'rank',
  '--standard',
  'faster-diagnosis',
  '--period',
  '2022-04',
  '--store',
  store,
  '--json',
];
await run(process.execPath, [program, ...question]);
const { ours, theirs, ratios } = await compare(
  pairs,
  () => run(process.execPath, [program, ...question]),
  () => run(process.execPath, ['-e', '0']),
);
rmSync(store, { recursive: true });
console.log(
  `clockstop rank, milliseconds: ${spread(
    ours.map(({ seconds }) => seconds * 1000),
    0,
  )} (least / median / greatest)`,
);
console.log(
  `node -e 0, milliseconds:      ${spread(
    theirs.map(({ seconds }) => seconds * 1000),
    0,
  )}`,
);
console.log(`clockstop rank / node -e 0:   ${spread(ratios.map((ratio) => 1 / ratio))}`);
