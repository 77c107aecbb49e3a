import { styleText } from 'node:util';
import { Command } from 'commander';
import packed from '../package.json' with { type: 'json' };
import type { CommandEntry } from './command-table.ts';

const description = `Measure, rank, track and plan England's cancer waiting times.

It reads the statistics that NHS England publishes, keeps every count with where it came from, and says who \
was best on which standard: with ties, and with what belongs to no alliance.`;

const conventions = `
Every command takes --json, and then prints nothing else on standard output.
Counts live in the folder that --store names, else CLOCKSTOP_STORE, else ./clockstop-data.

Exit codes: 0 done · 1 the answer is no, or problems were found · 2 wrong use · 3 a fault

clockstop help COMMAND says more about one of them.`;

/**
 * The program with all commands named, and only the one that `argv` asks for loaded.
 * `argv` is what follows the program's name. It throws a CommanderError where commander would exit.
 */
export async function program(table: readonly CommandEntry[], argv: readonly string[]): Promise<Command> {
  const root = emptyProgram(table);
  const asked = argv[0] === 'help' ? argv[1] : argv[0];
  for (const entry of table) {
    const command = root.command(entry.name).description(entry.summary);
    if (entry.name === asked) (await entry.load())(command);
  }
  return root;
}

function emptyProgram(table: readonly CommandEntry[]): Command {
  return new Command('clockstop')
    .description(description)
    .version(packed.version)
    .configureHelp({ styleTitle: (title) => styleText('bold', title) })
    .showHelpAfterError('(clockstop --help lists what it can do)')
    .addHelpText('after', examples(table))
    .addHelpText('after', conventions)
    .exitOverride();
}

function examples(table: readonly CommandEntry[]): string {
  return table.length === 0 ? '' : `\nExamples:\n${table.map(({ example }) => `  ${example}`).join('\n')}`;
}
