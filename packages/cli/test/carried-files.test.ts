import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { carriedFiles } from '../build/carried-files.ts';
import { runNode } from './run-node.ts';

/** Two packages: the program asks the other one, which reads files and starts a worker that reads one too. */
const source = {
  'cli/src/main.ts': `import { tell } from '../../counts/src/tell.ts';
    import register from '../../counts/src/register.json' with { type: 'json' };
    await tell(register.name satisfies string);`,
  'counts/src/register.json': '{ "name": "Barts" }',
  'counts/src/tell.ts': `import { readFileSync } from 'node:fs';
    import { Worker } from 'node:worker_threads';
    const style = readFileSync(new URL('./style.css', import.meta.url), 'utf8');
    const icons = new URL('../icons/', import.meta.url);
    const icon = readFileSync(new URL('small/tick.svg', icons), 'utf8');
    export async function tell(name: string): Promise<void> {
      console.log(name, style, icon);
      new Worker(new URL('./deep/count-worker.ts', import.meta.url));
    }`,
  'counts/src/deep/count-worker.ts': `import { readFileSync } from 'node:fs';
    import { shared } from './shared.ts';
    console.log(shared, readFileSync(new URL('../style.css', import.meta.url), 'utf8') as string);`,
  'counts/src/deep/shared.ts': "export const shared: string = 'from the worker:';",
  'counts/src/style.css': 'p{}',
  'counts/icons/small/tick.svg': '<svg/>',
};
const told = 'Barts p{} <svg/>\nfrom the worker: p{}\n';

describe('files that a package addresses', () => {
  let folder = '';
  beforeAll(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'clockstop-carried-')));
    writeFiles(folder, { 'package.json': '{ "type": "module" }', ...source });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('are found from source', () => {
    expect(runNode([join(folder, 'cli/src/main.ts')])).toEqual({ code: 0, out: told, err: '' });
  });

  test('are found from the bundle, also where the source is gone', async () => {
    await bundle('cli/src/main.ts');
    rmSync(join(folder, 'counts'), { recursive: true });
    expect(runNode([join(folder, 'dist/main.js')])).toEqual({ code: 0, out: told, err: '' });
  });

  test.each([
    ['new URL(name, import.meta.url)', 'in one plain string'],
    ['import.meta.dirname', 'in one plain string'],
    ["new URL('../../../outside.txt', import.meta.url)", 'is not in a package of ours'],
    ["new URL('./gone.css', import.meta.url)", 'gone.css'],
  ])('%s cannot be carried, and the build says so', async (code, problem) => {
    writeFiles(folder, {
      'cli/src/wrong.ts': `const name: string = './a.css';\nconsole.log(name, ${code});`,
    });
    await expect(bundle('cli/src/wrong.ts')).rejects.toThrow(problem);
  });

  async function bundle(main: string): Promise<void> {
    const plugins = [carriedFiles(folder)];
    const build = await rolldown({ input: { main: join(folder, main) }, platform: 'node', plugins });
    await build.write({ dir: join(folder, 'dist') });
    await build.close();
  }
});

function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}
