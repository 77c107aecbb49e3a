import { execFileSync } from 'node:child_process';
import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeEntries } from './write-entries.ts';

const library = join(import.meta.dirname, '..');
const dist = join(library, 'dist');
const compiler = join(library, '../../node_modules/typescript/bin/tsc');

rmSync(dist, { recursive: true, force: true });
execFileSync(process.execPath, [compiler, '--project', join(library, 'build')], { stdio: 'inherit' });
copyFileSync(join(library, '../../LICENSE'), join(dist, 'LICENSE'));
// From here to postpack the package is what it will be when installed; its dist is there, so that it works here too.
writeEntries('packed');
