/**
 * Ingest: published files into a store. Every file is read by a worker with bounds on memory and time; what cannot be
 * read is reported and nothing else suffers. Reading a file again changes nothing.
 */
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { knownHashes } from './catalogue.ts';
import { openDatabase } from './database.ts';
import type { FileResult } from './file-result.ts';
import { type FoundFile, findFiles } from './find-files.ts';
import { type FileToRead, prepareFile } from './prepare-file.ts';
import { PARTIAL } from './settle-file.ts';
import type { Source } from './source.ts';
import { sourcesFolder } from './write-source.ts';

/** A file that could not be read, with the reason and what to do. */
export interface Unreadable {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/** What an ingest did. */
export interface Ingested {
  readonly read: readonly Source[];
  /** Paths of files whose content was in the store already. */
  readonly already: readonly string[];
  readonly unreadable: readonly Unreadable[];
  /** Files without figures of cancer waiting times, by their ending (lower case, with the dot). */
  readonly other: Readonly<Record<string, number>>;
}

/** How to ingest. */
export interface IngestOptions {
  readonly store: string;
  /** The time to write down as that of the reading. */
  readonly now: Date;
  readonly onProgress?: (done: number, total: number, path: string) => void;
  /** How many files are read at a time. */
  readonly workers?: number;
  /** The longest that one file may take. */
  readonly milliseconds?: number;
}

const HEAP = { maxOldGenerationSizeMb: 160, maxYoungGenerationSizeMb: 24 };

/** For a Monthly Combined CSV of up to 64 MB, whose half a million counts are held at once. */
const LARGE_HEAP = { ...HEAP, maxOldGenerationSizeMb: 448 };

/** Reads files and folders into a store. Throws UserError `no-path` where a path does not exist. */
export async function ingest(paths: readonly string[], options: IngestOptions): Promise<Ingested> {
  const { files, passedOver } = findFiles(paths);
  mkdirSync(sourcesFolder(options.store), { recursive: true });
  clearPartial(options.store, options.now);
  const job: Job = {
    options,
    queue: [...files],
    results: await knownResults(options.store),
    outcomes: [],
    total: files.length,
    large: Promise.resolve(),
  };
  const workers = Math.min(options.workers ?? 2, Math.max(1, files.length));
  await Promise.all(Array.from({ length: workers }, () => work(job)));
  return summarise(job.outcomes, passedOver);
}

/** What has been read into the store before, by hash. */
async function knownResults(store: string): Promise<Job['results']> {
  const database = await openDatabase(1, '256MB');
  try {
    const hashes = await knownHashes(database, store);
    return new Map(hashes.map((hash) => [hash, Promise.resolve({ kind: 'already' } as const)]));
  } finally {
    database.close();
  }
}

interface Job {
  readonly options: IngestOptions;
  readonly queue: FoundFile[];
  /** What became of each content, by its hash: a file that is there twice is read once. */
  readonly results: Map<string, Promise<Result>>;
  readonly outcomes: Outcome[];
  readonly total: number;
  /** Settles when no large file is being read: they are read one at a time, for their memory. */
  large: Promise<unknown>;
}

type Result = FileResult | { readonly kind: 'already' };
type Outcome = { readonly file: FoundFile; readonly result: Result };

/** One line of work: takes files from the queue until it is empty, with a worker of its own. */
async function work(job: Job): Promise<void> {
  const line: Line = { worker: null };
  for (let file = job.queue.shift(); file !== undefined; file = job.queue.shift()) {
    const result = await readOnce(job, line, file);
    job.outcomes.push({ file, result });
    job.options.onProgress?.(job.outcomes.length, job.total, file.path);
  }
  if (line.worker !== null) await end(line.worker);
}

interface Line {
  worker: Worker | null;
}

async function readOnce(job: Job, line: Line, { path }: FoundFile): Promise<Result> {
  const request = prepareFile(path, job.options);
  if ('kind' in request) return request;
  const before = job.results.get(request.hash);
  if (before !== undefined) return again(await before);
  const milliseconds = job.options.milliseconds ?? 300_000;
  const result =
    'path' in request.content
      ? readInTurn(job, request, milliseconds)
      : readWith(line, request, milliseconds);
  job.results.set(request.hash, result);
  return result;
}

/** What to say of a content that has been met before. */
function again(result: Result): Result {
  return result.kind === 'read' ? { kind: 'already' } : result;
}

async function readWith(line: Line, request: FileToRead, milliseconds: number): Promise<Result> {
  line.worker ??= startWorker();
  const result = await ask(line.worker, request, milliseconds);
  if (isLost(result)) {
    await line.worker.terminate();
    line.worker = null;
  }
  return result;
}

function readInTurn(job: Job, request: FileToRead, milliseconds: number): Promise<Result> {
  const result = job.large.then(() => readAlone(request, milliseconds));
  job.large = result.catch(() => undefined);
  return result;
}

/** Reads a large file with a worker that has more memory and ends with it. */
async function readAlone(request: FileToRead, milliseconds: number): Promise<Result> {
  const worker = startWorker(LARGE_HEAP);
  const result = await ask(worker, request, milliseconds);
  await (isLost(result) ? worker.terminate() : end(worker));
  return result;
}

/** Lets a worker that waits for work close its database and end, which is safer than to stop it. */
function end(worker: Worker): Promise<unknown> {
  const ended = new Promise((resolve) => worker.once('exit', resolve));
  worker.postMessage('end');
  return ended;
}

function startWorker(resourceLimits = HEAP): Worker {
  return new Worker(new URL('./ingest-worker.ts', import.meta.url), { resourceLimits });
}

const LOST = ['out-of-memory', 'too-slow', 'fault'] as const;
type LostCode = (typeof LOST)[number];

/** Whether the worker that gave this result is of no more use. */
function isLost(result: FileResult): boolean {
  return result.kind === 'unreadable' && LOST.some((code) => code === result.code);
}

/** Asks a worker to read a file. A worker that dies or takes too long costs this file only. */
function ask(worker: Worker, request: FileToRead, milliseconds: number): Promise<FileResult> {
  return new Promise((resolve) => {
    const settle = (result: FileResult): void => {
      clearTimeout(timer);
      worker.off('message', settle).off('error', onError).off('exit', onExit);
      resolve(result);
    };
    const lose = (code: LostCode, message: string): void => settle({ kind: 'unreadable', code, message });
    const onError = (error: NodeJS.ErrnoException): void =>
      error.code === 'ERR_WORKER_OUT_OF_MEMORY'
        ? lose('out-of-memory', 'Reading took more memory than any published file needs.')
        : lose('fault', `The reader failed: ${error.message}`);
    const onExit = (code: number): void => lose('fault', `The reader ended with code ${code}.`);
    const tooSlow = (): void => lose('too-slow', `Reading took longer than ${milliseconds / 1000} seconds.`);
    const timer = setTimeout(tooSlow, milliseconds);
    worker.on('message', settle).on('error', onError).on('exit', onExit);
    worker.postMessage(request, transferable(request.content));
  });
}

/** The memory of a file goes to the worker instead of being copied, where it is the file's alone. */
function transferable(content: FileToRead['content']): ArrayBuffer[] {
  if ('path' in content) return [];
  const { buffer, byteLength } = content;
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : [];
}

/** Removes what an earlier run left when it was ended in the middle. Fresh ones may belong to a run beside this one. */
function clearPartial(store: string, now: Date): void {
  for (const name of readdirSync(sourcesFolder(store))) {
    const path = join(sourcesFolder(store), name);
    if (!name.endsWith(PARTIAL)) continue;
    const age = now.getTime() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0);
    if (age > 3_600_000) rmSync(path, { force: true });
  }
}

function summarise(outcomes: readonly Outcome[], passedOver: Readonly<Record<string, number>>): Ingested {
  const sorted = [...outcomes].sort((a, b) => (a.file.path < b.file.path ? -1 : 1));
  const other: Record<string, number> = { ...passedOver };
  const read: Source[] = [];
  const already: string[] = [];
  const unreadable: Unreadable[] = [];
  for (const { file, result } of sorted) {
    const { path } = file;
    if (result.kind === 'read') read.push(result.source);
    else if (result.kind === 'already') already.push(path);
    else if (result.kind === 'unreadable')
      unreadable.push({ path, code: result.code, message: result.message });
    else if (file.named) unreadable.push({ path, code: 'not-recognised', message: NOT_RECOGNISED });
    else other[endingOf(path)] = (other[endingOf(path)] ?? 0) + 1;
  }
  return { read, already, unreadable, other };
}

function endingOf(path: string): string {
  return /\.[^./\\]+$/.exec(path)?.[0].toLowerCase() ?? '';
}

const NOT_RECOGNISED =
  'No table of cancer waiting times was found in it. Give a workbook, CSV file or data extract as NHS England publishes it.';
