/**
 * Makes the words of the page /glossary from docs/glossary.md, which is where they are written: `node
 * tools/build-glossary.ts`. With --check it only says whether the two agree.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseGlossary } from '../packages/web/src/views/glossary/parse-glossary.ts';

const source = new URL('../docs/glossary.md', import.meta.url);
const made = new URL('../packages/web/src/views/glossary/glossary.json', import.meta.url);
const text = `${JSON.stringify(parseGlossary(readFileSync(source, 'utf8')), null, 2)}\n`;

if (!process.argv.includes('--check')) writeFileSync(made, text);
else if (readFileSync(made, 'utf8') !== text) {
  console.error('The glossary of the site is not that of docs/glossary.md: run node tools/build-glossary.ts');
  process.exitCode = 1;
}
