/** `clockstop start`: the web application. */
import { ingest } from '@clockstop/counts';
import { startWeb } from '@clockstop/web';
import { type Command, InvalidArgumentError } from 'commander';
import { type StoreOptions, withStoreOptions } from '../options.ts';
import { startProgress } from '../progress.ts';
import { choosePort, usualPort } from '../start/choose-port.ts';
import { openFigures, openInvented, openRead, type Shown } from '../start/open-shown.ts';
import { readingReport } from '../start/reading-report.ts';
import { untilStopped } from '../start/until-stopped.ts';
import { ownSources, say } from '../with-store.ts';

const HELP = `
With files or folders of published cancer waiting times, they are read into the store first, and then shown. Without,
what the store holds is shown. In both cases the alliance figures that Clockstop carries answer for what no file that
was read has; they are all there is where nothing has been read yet.

With --example a small example is shown instead: every organisation and every figure in it is invented, every page says
so, and nothing of it is kept.

It ends with Ctrl+C, or on SIGTERM, with exit code 0.

Examples:
  clockstop start
  clockstop start ~/Downloads/cancer-waiting-times
  clockstop start --store /data/clockstop --port 8080 --json`;

/** Adds arguments, options and action. */
export function startCommand(command: Command): void {
  withStoreOptions(command.argument('[path...]', 'files or folders to read first'))
    .option(
      '--port <port>',
      `the port to listen on; ${usualPort} or the next that is free, if not given`,
      toPort,
    )
    .option('--host <address>', 'the address to listen on; 127.0.0.1 is for this machine alone', '127.0.0.1')
    .option('--example', 'show an invented example instead of published figures')
    .option(
      '--public-address <address>',
      'where the public reaches the site, as https://example.org, for citations',
      toPublicAddress,
    )
    .addHelpText('after', HELP)
    .action(run);
}

interface StartOptions extends StoreOptions {
  readonly host: string;
  readonly port?: number;
  readonly publicAddress?: string;
  readonly example?: boolean;
}

function toPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new InvalidArgumentError('A port is a number up to 65535; 0 takes any that is free.');
}

function toPublicAddress(text: string): string {
  if (/^https?:\/\/[^/?#\s"<>]+(\/[^?#\s"<>]*)?$/.test(text)) return text;
  throw new InvalidArgumentError('An address begins with https:// or http://, and has no query.');
}

async function run(paths: readonly string[], options: StartOptions, command: Command): Promise<void> {
  const port = await portFor(options, command);
  if (paths.length > 0) await read(paths, options.store);
  const stopped = untilStopped();
  const shown = await open(paths, options);
  try {
    await serve(shown, { ...options, port }, stopped);
  } finally {
    shown.close();
  }
}

function open(paths: readonly string[], { store, example }: StartOptions): Promise<Shown> {
  if (example) return openInvented(new Date());
  return paths.length > 0 ? openRead(store) : openFigures(store);
}

/** A port that is free now. Ends the command where there is none, before anything is read. */
async function portFor({ host, port }: StartOptions, command: Command): Promise<number> {
  const chosen = await choosePort({ host, port });
  if (chosen.kind === 'refused') return command.error(`error: ${chosen.reason}.`);
  if (chosen.taken !== null) say(`Port ${chosen.taken} is taken by another program: ${chosen.port} is used.`);
  return chosen.port;
}

async function read(paths: readonly string[], store: string): Promise<void> {
  const progress = startProgress('Reading');
  const ingested = await ingest(paths, { store, now: new Date(), onProgress: progress.show });
  progress.end();
  for (const sentence of readingReport(ingested, store)) say(sentence);
}

async function serve(
  { store, invented }: Shown,
  { host, port, json, publicAddress, ...asked }: StartOptions & { readonly port: number },
  stopped: Promise<unknown>,
): Promise<void> {
  const web = await startWeb({
    ...{ store, invented, host, port, onFault: console.error },
    ...(publicAddress === undefined ? {} : { publicAddress }),
  });
  if (invented) say(ABOUT_EXAMPLE);
  else if (ownSources(store).length === 0) say(aboutCarried(asked.store));
  if (!isOwnMachine(host)) say(openToOthers);
  if (json)
    console.log(
      JSON.stringify({
        address: web.address,
        invented,
        store: store.folder,
        sources: ownSources(store).length,
      }),
    );
  else console.log(`Clockstop is ready: ${web.address}\nPress Ctrl+C to end it.`);
  await stopped;
  await web.close();
}

const ABOUT_EXAMPLE = 'This is a small example: every organisation and every figure in it is invented.';

function aboutCarried(store: string): string {
  return `No published files have been read into ${store}, so these are the alliance figures that Clockstop carries.
For providers, boards and breakdowns, give a folder of files that NHS England has published: npm start -- FOLDER, or clockstop start FOLDER.`;
}

const openToOthers =
  'Warning: everyone who can reach this machine over its networks can open these pages, and there is no sign-in.';

/** Whether only programs of the same machine can reach the address. */
function isOwnMachine(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.');
}
