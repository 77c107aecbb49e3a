/** A site that is served by a process of its own, as its users run it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

/** A process that serves at an address. */
export interface Served {
  readonly address: string;
  /** From the start of the process to its first line, in milliseconds. */
  readonly startMilliseconds: number;
  /** The memory that it holds now, in megabytes. */
  readonly megabytes: () => number;
  readonly end: () => Promise<void>;
}

/** Starts a program that prints one line of JSON with its `address`, and waits for the line. */
export async function serve(args: readonly string[]): Promise<Served> {
  const start = performance.now();
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const { address } = JSON.parse(await firstLine(child)) as { readonly address: string };
  return {
    address,
    startMilliseconds: performance.now() - start,
    megabytes: () => memoryOf(child.pid),
    end: () => ended(child),
  };
}

function firstLine(child: ChildProcess): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  child.once('exit', (code) => reject(new Error(`The server ended with ${code} before it served.`)));
  if (child.stdout !== null) createInterface({ input: child.stdout }).once('line', resolve);
  return promise;
}

function ended(child: ChildProcess): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  child.once('exit', () => resolve());
  child.kill('SIGTERM');
  return promise;
}

function memoryOf(pid: number | undefined): number {
  const found = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return found === null ? Number.NaN : Number(found[1]) / 1024;
}
