/** The page docs/records.md is written from the records; this fails when one has changed and the page has not. */

import { readFileSync } from 'node:fs';
import { parseMapping, problemIds } from '@clockstop/records';
import { codeListIds, items } from '@clockstop/rules';
import { expect, test } from 'vitest';
import { example, recordsDoc, recordsPage } from '../tools/write-records-doc.ts';

test('docs/records.md is what the records say (npx node tools/write-records-doc.ts writes it anew)', () => {
  expect(readFileSync(recordsPage, 'utf8')).toBe(recordsDoc());
});

test('the page has every problem, every item and every list of codes', () => {
  const page = recordsDoc();
  for (const id of problemIds) expect(page).toContain(`\n| \`${id}\` | `);
  for (const { number, name, id } of items) expect(page).toContain(`\n| ${number} | ${name} | \`${id}\` | `);
  for (const id of codeListIds) expect(page).toContain(`\n### ${id}\n`);
});

test('the mapping that it shows is one', () => {
  expect(parseMapping(JSON.stringify(example), 'example')).toEqual(example);
});
