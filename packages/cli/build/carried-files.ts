import { readFileSync, statSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Plugin, PluginContext } from 'rolldown';
import { fileAddresses } from './file-addresses.ts';

/**
 * Carries the files that our modules address as `new URL('./…', import.meta.url)` into the bundle, and writes
 * their new address there: a `.ts` file (a worker) becomes an entry of its own, any other file is copied, and a
 * folder (an address that ends in `/`) is copied with all that is in it.
 * `packages` is the folder of our packages; a file outside them is an error.
 */
export function carriedFiles(packages: string): Plugin {
  const carry = async (context: PluginContext, file: string): Promise<string> => {
    const place = relative(packages, file).split(sep).join('/');
    if (place.startsWith('../')) throw new Error(`${file} is not in a package of ours and cannot be carried`);
    if (/\.tsx?$/.test(file)) return carryWorker(context, file, place);
    for (const each of await filesOf(file)) {
      const fileName = relative(packages, each).split(sep).join('/');
      context.emitFile({ type: 'asset', fileName, source: readFileSync(each) });
    }
    return place;
  };
  return {
    name: 'carried-files',
    async transform(code, id) {
      if (!code.includes('import.meta') || id.endsWith('.json')) return null;
      let carried = code;
      for (const { start, end, path } of fileAddresses(id, code).toReversed()) {
        const place = await carry(this, resolve(dirname(id), path));
        const slash = path.endsWith('/') ? '/' : '';
        carried = `${carried.slice(0, start)}'./${place}${slash}'${carried.slice(end)}`;
      }
      return { code: carried };
    },
  };
}

/** Entries lie side by side with all other code, so that an address means the same in every one of them. */
function carryWorker(context: PluginContext, file: string, place: string): string {
  const fileName = place.replaceAll('/', '-').replace(/\.tsx?$/, '.js');
  context.emitFile({ type: 'chunk', id: file, fileName });
  return fileName;
}

async function filesOf(path: string): Promise<readonly string[]> {
  if (statSync(path).isFile()) return [path];
  const names = await Array.fromAsync(glob('**/*', { cwd: path }));
  return names.map((name) => join(path, name)).filter((file) => statSync(file).isFile());
}
