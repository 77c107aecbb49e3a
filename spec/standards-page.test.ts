/** The page docs/standards.md is written from the records; this fails when a record has changed and the page has not. */

import { readFileSync } from 'node:fs';
import { standards } from '@clockstop/rules';
import { expect, test } from 'vitest';
import { standardsDoc, standardsPage } from '../tools/write-standards-doc.ts';

test('docs/standards.md is what the records say (npx node tools/write-standards-doc.ts writes it anew)', () => {
  expect(readFileSync(standardsPage, 'utf8')).toBe(standardsDoc());
});

test('the page has every standard with every share expected of it', () => {
  const page = standardsDoc();
  for (const { id, title, targets } of standards) {
    expect(page).toContain(`\n## ${id}\n\n**${title}.**`);
    expect(page.split(`| \`${id}\` | `).length - 1).toBeGreaterThanOrEqual(targets.length);
  }
});
