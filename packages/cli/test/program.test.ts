import { describe, expect, test } from 'vitest';
import type { CommandEntry } from '../src/command-table.ts';
import { program } from '../src/program.ts';

describe('the program', () => {
  test('loads the command that is asked for, and no other', async () => {
    const { table, loaded, acted } = recordingTable();
    await (await program(table, ['rank', '2022-04'])).parseAsync(['rank', '2022-04'], { from: 'user' });
    expect({ loaded, acted }).toEqual({ loaded: ['rank'], acted: ['rank 2022-04'] });
  });

  test('loads nothing for its own help, which has each command with its summary and example', async () => {
    const { table, loaded } = recordingTable();
    const { help } = await asked(table, ['--help']);
    expect(loaded).toEqual([]);
    expect(help).toMatch(/rank +what rank does\n/);
    expect(help).toMatch(/sources +what sources does\n/);
    expect(help).toContain('Examples:\n  clockstop rank 2022-04\n  clockstop sources 2022-04\n');
  });

  test.each([[['help', 'rank']], [['rank', '--help']]])(
    '%j loads that command and shows its help',
    async (argv) => {
      const { table, loaded } = recordingTable();
      const { help } = await asked(table, argv);
      expect(loaded).toEqual(['rank']);
      expect(help).toContain('Usage: clockstop rank [options] <period>');
    },
  );

  test('a misspelt command is answered with the nearest one', async () => {
    const { help, code } = await asked(recordingTable().table, ['rnak']);
    expect(code).toBe('commander.unknownCommand');
    expect(help).toContain('Did you mean rank?');
  });
});

/** Two commands that note when they are loaded and with what they act. */
function recordingTable() {
  const loaded: string[] = [];
  const acted: string[] = [];
  const entry = (name: string): CommandEntry => ({
    name,
    summary: `what ${name} does`,
    example: `clockstop ${name} 2022-04`,
    load: async () => {
      loaded.push(name);
      return (command) => {
        command.argument('<period>').action((period) => void acted.push(`${name} ${period}`));
      };
    },
  });
  return { table: [entry('rank'), entry('sources')], loaded, acted };
}

/** What the program prints before it gives up, and commander's code for why. */
async function asked(table: readonly CommandEntry[], argv: readonly string[]) {
  const printed: string[] = [];
  const write = (text: string) => void printed.push(text);
  const root = await program(table, argv);
  for (const each of [root, ...root.commands]) each.configureOutput({ writeOut: write, writeErr: write });
  const code = await root.parseAsync(argv, { from: 'user' }).then(
    () => 'done',
    (error) => error.code,
  );
  return { help: printed.join(''), code };
}
