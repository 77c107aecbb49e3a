/**
 * The site with all published files loaded: every page when it is first asked for and when it is asked for again, many
 * visitors at once beside a bare Fastify route that returns a string of the same length, sizes, and unchanged pages.
 */
import { gzipSync } from 'node:zlib';
import { crawl, type Fetched, fetchPath } from './site/crawl.ts';
import { load } from './site/load.ts';
import { prepareStore, program } from './site/prepared-store.ts';
import { serve } from './site/served.ts';

const MOST_PAGES = Number(process.env.PAGES ?? 400);
const SECONDS = Number(process.env.SECONDS_OF_LOAD ?? 20);
const CONNECTIONS = Number(process.env.CONNECTIONS ?? 20);

const { store, remove } = prepareStore();
const start = performance.now();
const site = await serve([program, 'start', '--store', store, '--port', '0', '--json']);
try {
  await fetchPath(site.address, '/');
  say('Cold start to the first page, ms', (performance.now() - start).toFixed(0));
  const first = await crawl(site.address, MOST_PAGES);
  const pictures = await fetchAll([...new Set(first.flatMap((page) => page.pictures))]);
  say('Pages, pictures', `${first.length}, ${pictures.length}`);
  sayTimes('Pages when first asked for, ms', first);
  sayTimes('Pictures when first asked for, ms', pictures);
  const again = await fetchAll(first.map(({ path }) => path));
  sayTimes('Pages when asked for again, ms', again);
  saySizes(again, pictures);
  await sayUnchanged(again);
  await sayLoad(again);
  const wrong = [...first, ...pictures].filter(({ status }) => status !== 200);
  say('Answers that are not 200', wrong.length === 0 ? '0' : wrong.map(({ path }) => path).join(' '));
  say('Memory of the site, MB', site.megabytes().toFixed(0));
} finally {
  await site.end();
  remove();
}

function say(what: string, figure: string): void {
  console.log(`${what.padEnd(46)} ${figure}`);
}

async function fetchAll(paths: readonly string[]): Promise<readonly Fetched[]> {
  const fetched: Fetched[] = [];
  for (const path of paths) fetched.push(await fetchPath(site.address, path));
  return fetched;
}

function sayTimes(what: string, answers: readonly Fetched[]): void {
  const times = answers.map(({ milliseconds }) => milliseconds).toSorted((a, b) => a - b);
  const at = (part: number): string =>
    (times[Math.floor((times.length - 1) * part)] ?? Number.NaN).toFixed(1);
  say(what, `median ${at(0.5)}, 95% ${at(0.95)}, 99% ${at(0.99)}, most ${at(1)}`);
}

/** The HTML of a page with all its pictures, as sent. */
function saySizes(pages: readonly Fetched[], pictures: readonly Fetched[]): void {
  const bytesOf = new Map(pictures.map(({ path, bytes }) => [path, bytes]));
  const sizes = pages.map((page) => ({
    path: page.path,
    bytes: page.bytes + page.pictures.reduce((sum, path) => sum + (bytesOf.get(path) ?? 0), 0),
  }));
  const largest = sizes.reduce((a, b) => (b.bytes > a.bytes ? b : a));
  say('Largest page with its charts, KB compressed', `${kilobytes(largest.bytes)} ${largest.path}`);
  const over = sizes.filter(({ bytes }) => bytes > 120_000).length;
  say('Pages over 120 KB', String(over));
}

async function sayUnchanged(pages: readonly Fetched[]): Promise<void> {
  const scripts = [...new Set(pages.flatMap((page) => page.scripts))];
  const bodies = await Promise.all(scripts.map(async (path) => (await fetch(site.address + path)).text()));
  say('JavaScript of all pages, KB compressed', kilobytes(gzipSync(bodies.join('')).length));
  const answers = await Promise.all(
    pages.map(({ path, etag }) => fetch(site.address + path, { headers: { 'if-none-match': etag } })),
  );
  const unchanged = answers.filter(({ status }) => status === 304).length;
  say('Unchanged pages answered 304', `${unchanged} of ${pages.length}`);
}

async function sayLoad(pages: readonly Fetched[]): Promise<void> {
  const mean = Math.round(pages.reduce((sum, { bytes }) => sum + bytes, 0) / pages.length);
  const bare = await serve([new URL('./site/bare-fastify.ts', import.meta.url).pathname, String(mean)]);
  const visitors = { connections: CONNECTIONS, seconds: SECONDS };
  const paths = pages.map(({ path }) => path);
  const ours = await load(site.address, paths, visitors);
  const theirs = await load(bare.address, paths, visitors);
  await bare.end();
  for (const [what, { requests, latency, errors, non2xx }] of [
    ['Site', ours],
    [`Bare Fastify, ${kilobytes(mean)} KB`, theirs],
  ] as const)
    say(
      `${what}: requests a second`,
      `${requests.average.toFixed(0)}, 99% within ${latency.p99} ms, errors ${errors + non2xx}`,
    );
  say('Bare Fastify / site', (theirs.requests.average / ours.requests.average).toFixed(2));
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
