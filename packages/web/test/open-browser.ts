import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflate } from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

const pack = new URL('..', import.meta.resolve('@sparticuz/chromium'));
const { version } = JSON.parse(readFileSync(new URL('package.json', pack), 'utf8')) as { version: string };
const cache = fileURLToPath(new URL('../../../node_modules/.cache/', import.meta.url));
const folder = join(cache, `chromium-${version}`);

/** No sandbox, because tests run as root in containers; and nothing that calls home. */
const flags = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-gpu',
  '--no-pings',
  '--font-render-hinting=none',
];

/**
 * Starts the browser that comes inside an npm package, with the fonts that come with it. Where the machine lacks the
 * libraries that the browser needs, those of the package are used.
 */
export async function openBrowser(): Promise<Browser> {
  await unpack();
  try {
    return await launch({});
  } catch (error) {
    if (!String(error).includes('shared libraries')) throw error;
    return launch({ LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') });
  }
}

function launch(env: Readonly<Record<string, string>>): Promise<Browser> {
  return chromium.launch({
    executablePath: join(folder, 'chromium'),
    args: flags,
    env: { ...process.env, ...env, FONTCONFIG_PATH: join(folder, 'fonts') },
  });
}

/** Unpacks the browser once for each version. It is there wholly or not at all, whoever else unpacks it now. */
async function unpack(): Promise<void> {
  if (existsSync(folder)) return;
  mkdirSync(cache, { recursive: true });
  const fresh = mkdtempSync(`${folder}-`);
  await inflateInto(fresh, ['chromium.br', 'fonts.tar.br', 'al2023.tar.br']);
  writeFileSync(join(fresh, 'fonts', 'fonts.conf'), fontsIn(join(folder, 'fonts')));
  try {
    renameSync(fresh, folder);
  } catch (error) {
    rmSync(fresh, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
}

/** The package unpacks into the temporary folder; for that time it is ours. */
async function inflateInto(place: string, files: readonly string[]): Promise<void> {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = place;
  try {
    for (const file of files) await inflate(fileURLToPath(new URL(`bin/${file}`, pack)));
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

function fontsIn(place: string): string {
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${place}</dir><cachedir>${place}/cache</cachedir></fontconfig>`;
}
