/**
 * Writes the manual of the rules from spec/clocks: docs/generated/manual.md to read, and the same as data for the pages of
 * the website. Run it after changing a chapter or an assumption.
 */

import { mkdirSync, writeFileSync } from 'node:fs';
import { toJsonText } from './manual/to-json-text.ts';
import { toManual } from './manual/to-manual.ts';
import { toMarkdown } from './manual/to-markdown.ts';

/** Where the page stands. */
export const manualPage = new URL('../docs/generated/manual.md', import.meta.url);

/** Where the data for the website stands. */
export const manualData = new URL('../packages/web/src/views/rules/manual.json', import.meta.url);

/** The page, as Markdown. */
export function manualDoc(): string {
  return toMarkdown(toManual());
}

/** The data, as JSON. */
export function manualJson(): string {
  return toJsonText(toManual());
}

if (import.meta.main) {
  mkdirSync(new URL('.', manualData), { recursive: true });
  writeFileSync(manualPage, manualDoc());
  writeFileSync(manualData, manualJson());
}
