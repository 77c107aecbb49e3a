/**
 * Makes packages/organisations/src/boundaries/alliance-topology.ts from the outlines in the shared folder.
 * `node tools/build-boundaries.ts` writes it; with `--check` it writes nothing and fails where it differs.
 */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Outline, simplifiedBoundaries } from './boundaries/simplified-boundaries.ts';
import { topologyModule } from './boundaries/topology-text.ts';

const root = join(import.meta.dirname, '..');
const file = join(root, 'packages/organisations/src/boundaries/alliance-topology.ts');
const published = 'data/boundaries/cancer-alliances-2022.geojson';

function readOutlines(shared: string): readonly Outline[] {
  const { features } = JSON.parse(readFileSync(join(shared, published), 'utf8')) as { features: Outline[] };
  return features;
}

function check(text: string): void {
  const isFresh = existsSync(file) && readFileSync(file, 'utf8') === text;
  console.log(isFresh ? 'The boundaries are fresh.' : 'The boundaries are not fresh.');
  process.exitCode = isFresh ? 0 : 1;
}

function write(text: string): void {
  writeFileSync(file, text);
  console.log(`${text.length} characters written to ${file}`);
}

const outlines = readOutlines(process.env.CLOCKSTOP_SHARED ?? join(root, '../shared'));
const text = topologyModule(simplifiedBoundaries(outlines));
if (process.argv.includes('--check')) check(text);
else write(text);
