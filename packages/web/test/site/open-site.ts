import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWithRelease } from '@clockstop/answers';
import type { Store } from '@clockstop/counts';
import type { Browser } from 'playwright-core';
import { startWeb } from '../../src/index.ts';
import { inventStore } from '../invented-store.ts';
import { openBrowser } from '../open-browser.ts';
import type { SitePage } from './site-pages.ts';

/** The site as visitors meet it: a browser, and a server for each store. */
export interface OpenSite {
  readonly browser: Browser;
  /** Where the site is that shows a store. */
  readonly at: Readonly<Record<SitePage['on'], string>>;
  /** The hash of a source of each store. */
  readonly source: Readonly<Record<SitePage['on'], string>>;
  readonly close: () => Promise<void>;
}

/** Opens the browser and the site, with invented figures and with those that the program carries. */
export async function openSite(): Promise<OpenSite> {
  const folder = mkdtempSync(join(tmpdir(), 'clockstop-site-'));
  const invented = await inventStore();
  const carried = await openWithRelease(join(folder, 'nothing'));
  const servers = [
    await startWeb({ store: invented.store, invented: true, port: 0 }),
    await startWeb({ store: carried, invented: false, port: 0 }),
  ] as const;
  const browser = await openBrowser();
  const close = async (): Promise<void> => {
    await browser.close();
    for (const server of servers) await server.close();
    carried.close();
    invented.remove();
    rmSync(folder, { recursive: true });
  };
  const source = { invented: hashIn(invented.store), carried: hashIn(carried) };
  return { browser, source, at: { invented: servers[0].address, carried: servers[1].address }, close };
}

const hashIn = ({ sources }: Store): string => sources[0]?.hash ?? '';
