import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './bundle.ts';

const program = join(import.meta.dirname, '..');
const notices = ['LICENSE', 'DATA-NOTICE.md'];

await bundle(join(program, 'dist'));
for (const notice of notices) copyFileSync(join(program, '../..', notice), join(program, notice));
