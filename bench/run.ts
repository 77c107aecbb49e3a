import { readdirSync } from 'node:fs';

const [name = ''] = process.argv.slice(2);
const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts') && !['run.ts', 'timing.ts'].includes(file))
  .map((file) => file.slice(0, -'.ts'.length));

if (names.includes(name)) {
  await import(`./${name}.ts`);
} else {
  console.error(`npm run bench -- NAME, where NAME is one of: ${names.join(', ') || '(none yet)'}`);
  process.exitCode = 2;
}
