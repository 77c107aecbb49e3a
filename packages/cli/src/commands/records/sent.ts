/** `clockstop records sent`: what was written to be sent, to list it or to have it again. */
import { deliver, type Sent, sentCalled, sentOf } from '@clockstop/records';
import type { Command } from 'commander';
import { type StoreOptions, withStoreOptions } from '../../options.ts';
import { toTable } from '../../print-table.ts';
import { printJson } from '../../with-store.ts';

interface SentCommandOptions extends StoreOptions {
  readonly out?: string;
}

const HELP = `
All that clockstop records write has written is kept in the store, with its files as they were. With the first letters of one
and --out, its files are written again, byte for byte. Whether and when they were uploaded, only the one who did so knows.

Examples:
  clockstop records sent
  clockstop records sent 3fa9c2d17b04 --out again`;

/** Adds arguments, options and action. */
export function sentCommand(command: Command): void {
  withStoreOptions(command.argument('[sent]', 'which one, by the first letters'))
    .option('--out <folder>', 'write its files again, into a folder that is new or empty')
    .addHelpText('after', HELP)
    .action(run);
}

async function run(id: string | undefined, { store, out, json }: SentCommandOptions): Promise<void> {
  const sent = id === undefined ? sentOf(store) : [sentCalled(store, id)];
  const [only] = sent;
  if (out !== undefined && id === undefined) sentCalled(store, '');
  if (out !== undefined && only !== undefined) await deliver(store, only, out);
  if (json) printJson(sent);
  else process.stdout.write(`${linesOf(sent, out).join('\n')}\n`);
}

function linesOf(sent: readonly Sent[], out: string | undefined): readonly string[] {
  if (sent.length === 0) return ['Nothing was written to be sent from this store yet.'];
  const written = out === undefined ? [] : [`Its files are in ${out}, as they were.`];
  return [tableOf(sent), ...written];
}

function tableOf(sent: readonly Sent[]): string {
  const number = (count: number | undefined): string => count?.toLocaleString('en-GB') ?? '–';
  return toTable<Sent>(
    [
      { heading: 'sent', of: ({ id }) => id.slice(0, 12) },
      { heading: 'month', of: ({ month }) => month },
      { heading: 'provider', of: ({ provider }) => provider ?? 'all' },
      { heading: 'format', of: ({ format }) => format },
      { heading: 'files', of: ({ parts }) => number(parts.length), number: true },
      { heading: 'records', of: ({ records }) => number(records), number: true },
      { heading: 'new', of: ({ changes, records }) => number(changes?.added ?? records), number: true },
      { heading: 'changed', of: ({ changes }) => number(changes?.changed), number: true },
      { heading: 'unchanged', of: ({ changes }) => number(changes?.unchanged), number: true },
      { heading: 'gone', of: ({ changes }) => number(changes?.gone), number: true },
      { heading: 'written at', of: ({ writtenAt }) => writtenAt.slice(0, 16).replace('T', ' ') },
    ],
    sent,
  );
}
