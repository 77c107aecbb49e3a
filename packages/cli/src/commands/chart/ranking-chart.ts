/** A chart that is made of a ranking of the store and nothing else. */
import { loadPictures, type RankedStandard, type RankingLook } from '@clockstop/answers';
import type { Chart } from '@clockstop/charts';
import type { Store } from '@clockstop/counts';
import type { Command } from 'commander';
import { toTable } from '../../print-table.ts';
import { withStore } from '../../with-store.ts';
import { output, toLook } from './chart-options.ts';
import { highlighted, type StoredOptions, storedRanking } from './stored-ranking.ts';

type Pictures = Awaited<ReturnType<typeof loadPictures>>;

/** Draws a ranking. */
export type Draw = (
  pictures: Pictures,
  ranking: RankedStandard,
  look: RankingLook,
  store: Store,
) => Promise<Chart> | Chart;

/** Takes the ranking that the options ask for and draws it; its table is that of the picture. */
export async function drawStored(options: StoredOptions, command: Command, draw: Draw): Promise<void> {
  const { standard } = options;
  if (standard === undefined)
    return command.error('error: --standard is needed, for example --standard 62-day');
  await withStore(options.store, async (store) => {
    const ranking = await storedRanking(store, options, standard);
    if (ranking === null) return;
    const look = { ...toLook(options), ...highlighted(store, options) };
    const picture = await draw(await loadPictures(), ranking, look, store);
    const { svg: _, ...figures } = picture;
    await output({ json: figures, draw: async () => picture }, options, () => tableOf(picture));
  });
}

function tableOf({ table: { columns, rows }, sentence }: Chart): string {
  const printed = columns.map(({ name, kind }, index) => ({
    heading: name,
    number: kind !== 'text',
    of: (row: (typeof rows)[number]) => cellOf(row[index] ?? null, kind),
  }));
  return `${toTable(printed, rows)}\n\n${sentence}`;
}

function cellOf(cell: string | number | null, kind: Chart['table']['columns'][number]['kind']): string {
  if (cell === null) return '–';
  if (typeof cell === 'string') return cell;
  return kind === 'share' ? `${(cell * 100).toFixed(1)}%` : cell.toLocaleString('en-GB');
}
