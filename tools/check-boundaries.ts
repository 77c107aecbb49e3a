import { existsSync, readdirSync } from 'node:fs';
import { cruise, format, type ICruiseResult } from 'dependency-cruiser';
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config';

/** Every import of the repository, seen and judged by the rules of .dependency-cruiser.js. */
async function cruiseAll(): Promise<ICruiseResult> {
  const folders = ['packages', 'bench', 'spec', 'tools'].filter((folder) => existsSync(folder));
  const options = await extractOptions('./.dependency-cruiser.js');
  const { output } = await cruise(folders, options, undefined, {
    tsConfig: extractTsConfig('tsconfig.json'),
  });
  if (typeof output === 'string')
    throw new Error('dependency-cruiser gave a text where a result was expected');
  return output;
}

/** The packages of which nothing was seen: a check that sees nothing finds nothing, and must not pass. */
function unseenPackages({ modules }: ICruiseResult): readonly string[] {
  const packages = readdirSync('packages').map((name) => `packages/${name}/`);
  return packages.filter((folder) => !modules.some(({ source }) => source.startsWith(folder)));
}

const result = await cruiseAll();
const { output, exitCode } = await format(result, { outputType: 'err' });
console.log(output);
const unseen = unseenPackages(result);
if (unseen.length > 0) console.error(`dependency-cruiser saw no module in ${unseen.join(', ')}`);
if (result.summary.totalCruised === 0) console.error('dependency-cruiser saw 0 modules');
process.exitCode = exitCode > 0 || unseen.length > 0 || result.summary.totalCruised === 0 ? 1 : 0;
