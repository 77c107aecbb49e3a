import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bundle } from '../build/bundle.ts';

test('the program bundles, with our packages inside and all others in its dependencies', async () => {
  const dist = mkdtempSync(join(tmpdir(), 'clockstop-dist-'));
  await bundle(dist);
  const main = readFileSync(join(dist, 'main.js'), 'utf8');
  expect(main).toMatch(/export \{ .*\bmain\b/);
  expect(main).toContain('from "commander"');
  expect(main).not.toMatch(/from "@clockstop\//);
  rmSync(dist, { recursive: true });
});
