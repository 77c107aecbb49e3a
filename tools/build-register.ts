/**
 * Makes the tables of packages/organisations/src/tables from the published lookups in the shared folder.
 * `node tools/build-register.ts` writes them; with `--check` it writes nothing and fails where they differ.
 */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { boardLines, regionLines } from './register/boards.ts';
import { ccgLines, subIcbLines } from './register/commissioners.ts';
import { populationLines } from './register/populations.ts';
import { type Lookups, readLookups } from './register/read-lookups.ts';
import { relationLines } from './register/relations.ts';
import { successionLines } from './register/successions.ts';
import { tableModule } from './register/table-text.ts';
import { siteLines, townLines, trustLines } from './register/trusts.ts';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'packages/organisations/src/tables');
const columns = 'code | name | opened | closed | other codes | aliases | former names';

type Table = { readonly file: string; readonly text: string };

/** Every table as its file name and text, a function of the lookups alone. */
function registerTables(lookups: Lookups): Table[] {
  const table = (name: string, about: string, lines: readonly string[]): Table => ({
    file: `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.ts`,
    text: tableModule(name, about, lines),
  });
  return [
    table('trusts', `NHS trusts: ${columns}.`, trustLines(lookups)),
    table('towns', 'The post town of the headquarters of NHS trusts: code | town.', townLines(lookups)),
    table('sites', `Walk-in centres and other sites: ${columns}.`, siteLines(lookups)),
    table('ccgs', `Clinical commissioning groups that have ended: ${columns}.`, ccgLines(lookups)),
    table('subIcbs', `Sub-ICB locations, before July 2022 groups: ${columns}.`, subIcbLines(lookups)),
    table(
      'boards',
      `Integrated care boards, before July 2022 partnerships: ${columns}.`,
      boardLines(lookups),
    ),
    table('populations', 'People in each alliance in 2020: code | people.', populationLines(lookups)),
    table('regions', `Regions of NHS England: ${columns}.`, regionLines(lookups)),
    table('successions', 'Successor | day | whom it took over.', successionLines(lookups)),
    table('relations', 'Blocks of who belongs to whom (src/parse-relations.ts).', relationLines(lookups)),
  ];
}

const differs = ({ file, text }: Table): boolean => {
  const path = join(folder, file);
  return !existsSync(path) || readFileSync(path, 'utf8') !== text;
};

function check(tables: readonly Table[]): void {
  const changed = tables.filter(differs).map(({ file }) => file);
  console.log(changed.length === 0 ? 'The tables are fresh.' : `Not fresh: ${changed.join(', ')}`);
  process.exitCode = changed.length === 0 ? 0 : 1;
}

function write(tables: readonly Table[]): void {
  for (const { file, text } of tables) writeFileSync(join(folder, file), text);
  console.log(`${tables.length} tables written to ${folder}`);
}

const tables = registerTables(readLookups(process.env.CLOCKSTOP_SHARED ?? join(root, '../shared')));
if (process.argv.includes('--check')) check(tables);
else write(tables);
