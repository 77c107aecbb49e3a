import { isAbsolute, join } from 'node:path';
import { type OutputChunk, rolldown } from 'rolldown';
import { carriedFiles } from './carried-files.ts';
import { dependencyProblems } from './outside-dependencies.ts';

const packages = join(import.meta.dirname, '../..');

/**
 * Bundles the program with our packages inside into the folder `dist`, and leaves every package of others
 * outside. It throws where the program's own package.json would not bring what the bundle needs.
 */
export async function bundle(dist: string): Promise<void> {
  const build = await rolldown({
    input: { main: join(packages, 'cli/src/main.ts') },
    platform: 'node',
    external: isOfOthers,
    plugins: [carriedFiles(packages)],
    onLog: (level, log) => {
      if (level === 'warn') throw new Error(log.message);
    },
  });
  const { output } = await build.write({ dir: dist, cleanDir: true, format: 'esm' });
  await build.close();
  const problems = dependencyProblems(
    packages,
    importedPackages(output.filter((each) => each.type === 'chunk')),
  );
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

function isOfOthers(id: string): boolean {
  return !isAbsolute(id) && !/^(\.|\0|@clockstop\/|clockstop\/)/.test(id);
}

/** `@fastify/helmet` for `@fastify/helmet/types`; Node's own modules left out. */
function importedPackages(chunks: readonly OutputChunk[]): readonly string[] {
  const inside = new Set(chunks.map(({ fileName }) => fileName));
  const imports = new Set(chunks.flatMap((chunk) => [...chunk.imports, ...chunk.dynamicImports]));
  const outside = [...imports].filter((id) => !inside.has(id) && !id.startsWith('node:'));
  return [...new Set(outside.map((id) => id.split('/', id.startsWith('@') ? 2 : 1).join('/')))];
}
