/**
 * Reading all published files (parsed, reconciled, written), as a whole process, beside Python's openpyxl in read-only
 * mode merely visiting every cell of the same workbooks. Needs Debian's python3-openpyxl; PYTHON names another.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { compare, type Run, run, spread } from './timing.ts';

const files = resolve(process.env.CLOCKSTOP_SHARED ?? '../shared', 'data/cwt');
const python = process.env.PYTHON ?? '/usr/bin/python3';
const pairs = Number(process.env.PAIRS ?? 3);

if (!existsSync(files))
  throw new Error(`There are no published files at ${files}. CLOCKSTOP_SHARED names another folder.`);

const { ours, theirs, ratios } = await compare(pairs, ingestAll, () =>
  run(python, [join(import.meta.dirname, 'peers/visit-cells.py'), files]),
);
console.log(
  `clockstop ingest, seconds:         ${spread(ours.map(({ seconds }) => seconds))} (least / median / greatest)`,
);
console.log(
  `clockstop ingest, peak megabytes:  ${spread(
    ours.map(({ megabytes }) => megabytes ?? Number.NaN),
    0,
  )}`,
);
console.log(`openpyxl visit, seconds:           ${spread(theirs.map(({ seconds }) => seconds))}`);
console.log(`openpyxl visit / clockstop ingest: ${spread(ratios)}`);

async function ingestAll(): Promise<Run> {
  const store = mkdtempSync(join(tmpdir(), 'clockstop-bench-'));
  const program = resolve('packages/cli/bin/clockstop.js');
  const done = await run(process.execPath, [program, 'ingest', files, '--store', store, '--json']);
  rmSync(store, { recursive: true });
  if (done.exitCode !== 0 && done.exitCode !== 1) throw new Error(`ingest ended with ${done.exitCode}`);
  return done;
}
