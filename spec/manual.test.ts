/** The manual is written from the chapters; this fails when a chapter has changed and the manual has not. */

import { readFileSync } from 'node:fs';
import { assumptions } from '@clockstop/rules';
import { describe, expect, test } from 'vitest';
import { manualData, manualDoc, manualJson, manualPage } from '../tools/write-manual.ts';
import { chapters } from './clocks/chapters.ts';
import { drawn } from './drawn.ts';

describe('written anew by npx node tools/write-manual.ts', () => {
  test('docs/generated/manual.md is what the chapters say', () => {
    expect(readFileSync(manualPage, 'utf8')).toBe(manualDoc());
  });

  test('the data of the website is what the chapters say', () => {
    expect(JSON.parse(readFileSync(manualData, 'utf8'))).toEqual(JSON.parse(manualJson()));
  });
});

test('the manual has every chapter, every table and every row of it', () => {
  const page = manualDoc();
  for (const { title, text, tables } of chapters) {
    expect(page).toContain(`\n## ${title}\n`);
    for (const paragraph of text) expect(page).toContain(paragraph);
    for (const { caption } of tables)
      expect(page.toLowerCase()).toContain(`\n### ${caption.toLowerCase()}\n`);
  }
  const rows = chapters.flatMap(({ tables }) => tables.flatMap((table) => drawn(table.drawn).rows));
  const heads = chapters.flatMap(({ tables }) => tables).length;
  expect(page.match(/^\| /gm)).toHaveLength(rows.length + 2 * heads);
});

test('the manual has every assumption, and marks those that are unverified', () => {
  const [, last = ''] = manualDoc().split('\n## Assumptions\n');
  const parts = last.split('\n### ').slice(1);
  expect(parts.map((part) => part.split('\n')[0])).toEqual(assumptions.map(({ question }) => question));
  for (const [at, { confidence }] of assumptions.entries()) {
    expect(parts[at]?.includes('- **unverified**.'), parts[at]).toBe(confidence === 'unverified');
  }
});

test('a table names each column of the data set once', () => {
  const tables = manualDoc()
    .split('\n### ')
    .filter((part) => part.includes('\n| '));
  for (const table of tables) {
    const names = table.match(/(?<=^- [a-z ]+(?: \(|: ))[A-Z]{2}[A-Z -]+(?:\([A-Z ]+\))?/gm) ?? [];
    expect(new Set(names).size, table).toBe(names.length);
    expect(names.length).toBeGreaterThan(0);
  }
});
