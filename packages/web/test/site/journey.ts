import type { Locator, Page } from 'playwright-core';
import type { OpenSite } from './open-site.ts';
import type { SitePage } from './site-pages.ts';
import { visit } from './visit.ts';

/** Someone on the way from home to an answer, by what things are called. A step is a link followed or a form sent. */
export interface Journey {
  readonly page: Page;
  /** Follows the first link of a name. */
  readonly follow: (name: string | RegExp) => Promise<void>;
  /** Writes into a field. */
  readonly write: (role: 'textbox' | 'searchbox' | 'combobox', name: string, text: string) => Promise<void>;
  /** Ticks a box. */
  readonly tick: (name: string) => Promise<void>;
  /** Sends a form by its button. */
  readonly send: (name: string) => Promise<void>;
  /** Ends the journey. The steps taken, and what went wrong on the way. */
  readonly end: () => Promise<{ readonly steps: number; readonly strays: readonly string[] }>;
}

/** How things are reached and used: with a mouse, or by keys alone. */
export type Means = 'mouse' | 'keyboard';

const MOST_KEYS = 250;

/** Begins at the first page of the site. */
export async function beginAtHome(site: OpenSite, on: SitePage['on'], means: Means): Promise<Journey> {
  const { page, strays, close } = await visit(site, { route: '/', path: '/', on });
  const use = means === 'mouse' ? byMouse : byKeyboard(page);
  let steps = 0;
  const step = async (role: 'link' | 'button', name: string | RegExp): Promise<void> => {
    steps += 1;
    await use.press(page.getByRole(role, { name }).first());
    await page.waitForLoadState();
  };
  return {
    page,
    follow: (name) => step('link', name),
    send: (name) => step('button', name),
    write: (role, name, text) => use.write(page.getByRole(role, { name, exact: true }), text),
    tick: (name) => use.tick(page.getByRole('checkbox', { name, exact: true })),
    end: async () => {
      await close();
      return { steps, strays };
    },
  };
}

interface Hands {
  readonly press: (what: Locator) => Promise<void>;
  readonly write: (field: Locator, text: string) => Promise<void>;
  readonly tick: (box: Locator) => Promise<void>;
}

const byMouse: Hands = {
  press: (what) => what.click(),
  write: (field, text) => field.fill(text),
  tick: (box) => box.check(),
};

function byKeyboard(page: Page): Hands {
  const pressAt = async (what: Locator, key: string): Promise<void> => {
    await reach(page, what);
    await page.keyboard.press(key);
  };
  return {
    press: async (what) => {
      const arrived = page.waitForEvent('framenavigated');
      await pressAt(what, 'Enter');
      await arrived;
    },
    write: async (field, text) => {
      await pressAt(field, 'Control+a');
      await page.keyboard.type(text);
    },
    tick: async (box) => {
      if (!(await box.isChecked())) await pressAt(box, 'Space');
    },
  };
}

/** Goes from one thing to the next until the one wanted has the focus. */
async function reach(page: Page, what: Locator): Promise<void> {
  const wanted = await what.elementHandle();
  for (let key = 0; key < MOST_KEYS; key++) {
    if (await page.evaluate((each) => each === look.focused(), wanted)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${what} cannot be reached with ${MOST_KEYS} keys`);
}

/** What look.js offers inside the page. */
declare const look: { readonly focused: () => unknown };
