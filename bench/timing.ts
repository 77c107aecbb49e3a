/** Runs commands as whole processes and measures them: wall time, processor time and peak memory. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What one run took. */
export interface Run {
  readonly seconds: number;
  /** The peak of the process and what it started, in megabytes; null where the system does not tell. */
  readonly megabytes: number | null;
  readonly exitCode: number | null;
}

/** Runs a command once. Its output is thrown away unless it is to be shown. */
export function run(
  command: string,
  args: readonly string[],
  output: 'ignore' | 'inherit' = 'ignore',
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(command, args, { stdio: ['ignore', output, 'inherit'] });
    let peak: number | null = null;
    const watch = setInterval(() => {
      peak = peakOf(child.pid) ?? peak;
    }, 10);
    child.on('error', reject);
    child.on('exit', (exitCode) => {
      clearInterval(watch);
      resolve({ seconds: (performance.now() - start) / 1000, megabytes: peak, exitCode });
    });
  });
}

/** The highest resident size of a running process so far, as Linux tells it. */
function peakOf(pid: number | undefined): number | null {
  try {
    const found = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return found === null ? null : Number(found[1]) / 1024;
  } catch {
    return null;
  }
}

/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] =
    sorted.length % 2 === 1 ? [sorted[middle], sorted[middle]] : sorted.slice(middle - 1, middle + 1);
  return (low + high) / 2;
}

/** Runs two commands in turn and gives the ratio of their times, pair by pair: machines drift, pairs less. */
export async function compare(
  pairs: number,
  ours: () => Promise<Run>,
  theirs: () => Promise<Run>,
): Promise<Comparison> {
  const mine: Run[] = [];
  const others: Run[] = [];
  for (let pair = 0; pair < pairs; pair++) {
    mine.push(await ours());
    others.push(await theirs());
  }
  const ratios = mine.map((each, index) => (others[index]?.seconds ?? Number.NaN) / each.seconds);
  return { ours: mine, theirs: others, ratios };
}

/** Runs in pairs, and how many times as long the other took in each. */
export interface Comparison {
  readonly ours: readonly Run[];
  readonly theirs: readonly Run[];
  readonly ratios: readonly number[];
}

/** How long runs took, in words. */
export function secondsOf(runs: readonly Run[]): string {
  return spread(runs.map(({ seconds }) => seconds));
}

/** The greatest peak of memory of some runs in megabytes, in words. */
export function mostMemoryOf(runs: readonly Run[]): string {
  return Math.max(...runs.map(({ megabytes }) => megabytes ?? 0)).toFixed(0);
}

/** The least, the middle and the greatest in words. */
export function spread(numbers: readonly number[], digits = 2): string {
  return [Math.min(...numbers), median(numbers), Math.max(...numbers)]
    .map((number) => number.toFixed(digits))
    .join(' / ');
}
