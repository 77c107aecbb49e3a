import { existsSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// Beside the program, not in the shared temporary folder: only who may change the program may change
// what is remembered of it. Where the folder cannot be written, Node goes on without.
enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/clockstop', import.meta.url)));

const source = new URL('../src/main.ts', import.meta.url);

/** The program: its source in the repository, its bundle when installed from a package. */
async function program() {
  if (!existsSync(source)) return import('../dist/main.js');
  await import('./tsx-loader.js');
  return import(source.href);
}

const { main } = await program();
await main(process.argv.slice(2));
