import { CommanderError } from 'commander';
import { commandTable } from './command-table.ts';
import { program } from './program.ts';

/**
 * Runs the command that `argv` asks for (what follows the program's name). The exit code is 0, or what the
 * command has set (1: the answer is no, or problems were found), or 2 for wrong use and 3 for a fault.
 */
export async function main(argv: readonly string[]): Promise<void> {
  process.stdout.on('error', endWithTheReader);
  try {
    const asked = argv.length === 0 ? ['--help'] : argv;
    await (await program(commandTable, asked)).parseAsync(asked, { from: 'user' });
  } catch (error) {
    process.exitCode = await tell(error);
  }
}

/** Errors about a file, or a store, of records; known by their names, so that no start waits for the room of records. */
const mistakes: ReadonlySet<string> = new Set(['RecordsFileError', 'RecordsStoreError']);

/**
 * Tells of an error and gives the exit code: 0 after `--help` and `--version`; 2 for wrong use, of which commander
 * has told; that of a user's mistake, whose sentence is shown; 2 for a file of records that is none; else 3, a fault, shown in full.
 */
async function tell(error: unknown): Promise<number> {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  const { exitCodeOf, UserError } = await import('@clockstop/counts');
  if (error instanceof UserError) {
    console.error(error.message);
    return exitCodeOf(error);
  }
  if (error instanceof Error && mistakes.has(error.name)) {
    console.error(error.message);
    return 2;
  }
  console.error(error);
  return 3;
}

/** `clockstop counts | head` closes our output when it has seen enough: that is no fault. */
function endWithTheReader(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}
