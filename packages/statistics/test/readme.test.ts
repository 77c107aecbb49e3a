import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as library from '../src/index.ts';

const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
const source = new URL('../src/index.ts', import.meta.url);

/** The first block of the README in this language. */
function blockOf(language: string): string {
  const block = readme.match(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, 'ms'))?.[1];
  if (block === undefined) throw new Error(`the README has no block of ${language}`);
  return block;
}

test('the example of the README prints what the README says', () => {
  const folder = mkdtempSync(join(tmpdir(), 'readme-'));
  const example = join(folder, 'example.ts');
  writeFileSync(example, blockOf('ts').replace('@clockstop/statistics', source.href));
  const printed = execFileSync(process.execPath, [example], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  expect(printed).toBe(blockOf('text'));
});

test('the README names every function', () => {
  expect(Object.keys(library).filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
});
