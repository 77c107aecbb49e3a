import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const manifest = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8'));

test('in the repository the library runs from source: a pack that was cut off has not left its entries behind', () => {
  expect(manifest.exports).toEqual({ '.': './src/index.ts' });
});

test('it needs no other package', () => {
  expect(manifest.dependencies).toBeUndefined();
});
