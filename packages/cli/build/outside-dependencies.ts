import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Dependencies = Readonly<Record<string, string>>;
type Need = { readonly name: string; readonly version: string; readonly by: string };

/**
 * What is wrong with the `dependencies` of the program, which alone come with the packed program: they are those
 * of the packages bundled inside, in the same exact versions, and what its code imports (`imported`: names of
 * npm packages). One sentence each; none when all is well. `packages` is the folder of our packages.
 */
export function dependencyProblems(packages: string, imported: readonly string[]): readonly string[] {
  const declared = readPackage(packages, 'cli').dependencies;
  const needs = insidePackages(packages).flatMap((inside) => needsOf(packages, inside));
  const known = new Set([...imported, ...needs.map(({ name }) => name)]);
  return [
    ...needs.filter(({ name, version }) => declared[name] !== version).map(sayNeed),
    ...imported
      .filter((name) => !(name in declared))
      .map((name) => `${where} need "${name}": it is imported`),
    ...Object.keys(declared).flatMap((name) => (known.has(name) ? [] : `${where} have no use for "${name}"`)),
  ];
}

const where = 'packages/cli/package.json: dependencies';

function sayNeed({ name, version, by }: Need): string {
  return `${where} need "${name}": "${version}", as in packages/${by}/package.json`;
}

function needsOf(packages: string, by: string): readonly Need[] {
  return Object.entries(readPackage(packages, by).dependencies)
    .filter(([name]) => !name.startsWith(ours))
    .map(([name, version]) => ({ name, version, by }));
}

const ours = '@clockstop/';

/** The folders of our packages that the program is made of, its own left out. */
function insidePackages(packages: string): readonly string[] {
  const inside = new Set(ourOwn(readPackage(packages, 'cli').devDependencies));
  // A set hands out what is added while it is walked.
  for (const each of inside)
    for (const next of ourOwn(readPackage(packages, each).dependencies)) inside.add(next);
  return [...inside];
}

function ourOwn(dependencies: Dependencies): readonly string[] {
  return Object.keys(dependencies).flatMap((name) => (name.startsWith(ours) ? name.slice(ours.length) : []));
}

function readPackage(packages: string, folder: string) {
  const { dependencies = {}, devDependencies = {} } = JSON.parse(
    readFileSync(join(packages, folder, 'package.json'), 'utf8'),
  ) as { readonly dependencies?: Dependencies; readonly devDependencies?: Dependencies };
  return { dependencies, devDependencies };
}
