import { type Dimension, dimensions } from '@clockstop/rules';
import { describe, expect, test } from 'vitest';
import {
  type Count,
  ENGLAND,
  ingest,
  openStore,
  readPublishedFile,
  type Slice,
  type Store,
  type Sum,
  select,
} from '../../src/index.ts';
import { inventedCsv, inventedWorkbook } from '../invented-file.ts';
import { g1, g2, g3, g4, g5, g6, g7 } from '../layouts/invented-layouts.ts';
import { temporaryFolder, writeFiles } from '../temporary-folder.ts';

const files: Readonly<Record<string, Buffer>> = {
  'G1.xlsx': inventedWorkbook(g1),
  'G2.csv': inventedCsv(g2),
  'G3.xlsx': inventedWorkbook(g3),
  'G4.xlsx': inventedWorkbook({ Provider: g4 }),
  'G5.xlsx': inventedWorkbook({ Provider: g5 }),
  'G6.xlsx': inventedWorkbook(g6),
  'G7.csv': inventedCsv(g7),
};

/** A store of invented files of every layout. */
async function openInvented<T>(use: (store: Store) => Promise<T>): Promise<T> {
  const root = temporaryFolder();
  writeFiles(`${root}/files`, files);
  await ingest([`${root}/files`], { store: `${root}/store`, now: new Date('2026-01-01') });
  const store = await openStore(`${root}/store`);
  try {
    return await use(store);
  } finally {
    store.close();
  }
}

/** The same line for a count that was read and for a sum that came out of the store. */
function line(
  code: string,
  labels: Readonly<Record<Dimension, string | null>>,
  figures: Pick<Sum, 'within' | 'total' | 'bands'>,
): string {
  const named = dimensions.map((dimension) => labels[dimension] ?? '').join('|');
  return `${code} ${named} ${figures.within}/${figures.total} ${JSON.stringify(figures.bands)}`;
}

function isIn(slice: Slice, { period, basis, standard, breakdown }: Count): boolean {
  const by = dimensions.filter((dimension) => breakdown.labels[dimension] !== null);
  return (
    period === slice.period &&
    basis === slice.basis &&
    standard === slice.standard &&
    by.join() === slice.by.join()
  );
}

describe('what is taken from a store', () => {
  test('is every count of every file as it was read, to the half and the band', async () => {
    await openInvented(async (store) => {
      let counted = 0;
      for (const source of store.sources) {
        const bytes = files[source.file] ?? Buffer.alloc(0);
        const read = readPublishedFile(bytes, { name: source.file, isCommissioner: () => false });
        for (const slice of source.slices) {
          const parts = [{ source, slice, where: {} }];
          const sums = await select(store.database, {
            store: store.folder,
            parts,
            by: slice.by,
            withBands: true,
          });
          const counts = (read?.counts ?? []).filter((count) => isIn(slice, count));
          const expected = counts.map((count) => line(count.code, count.breakdown.labels, count));
          expect(sums.map((sum) => line(sum.code, sum, sum)).toSorted()).toEqual(expected.toSorted());
          expect(counts.some(({ code }) => code === ENGLAND)).toBe(slice.england);
          counted += sums.length;
        }
      }
      expect(counted).toBe(store.sources.reduce((sum, { counts }) => sum + counts, 0));
    });
  });

  test('a breakdown taken together is added up, and labels that are asked for leave out the others', async () => {
    await openInvented(async (store) => {
      const [source] = store.sources.filter(({ file }) => file === 'G4.xlsx');
      const slice = source?.slices.find(({ standard, by }) => standard === '31-day-first' && by.length === 2);
      if (source === undefined || slice === undefined) throw new Error('the store lacks G4');
      const take = async (
        where: Partial<Record<Dimension, readonly string[]>>,
        by: readonly Dimension[],
      ): Promise<string[]> => {
        const selection = { store: store.folder, parts: [{ source, slice, where }], by, withBands: true };
        return (await select(store.database, selection)).map(
          ({ code, cancerType, within, total, bands }) => `${code} ${cancerType} ${within}/${total} ${bands}`,
        );
      };
      expect(await take({}, [])).toEqual(['R1A null 10/12 null']);
      expect(await take({}, ['cancerType'])).toEqual(['R1A Lung 4/6 null', 'R1A Skin 6/6 null']);
      expect(await take({ setting: ['Admitted'] }, [])).toEqual(['R1A null 10/10 null']);
      expect(await take({ setting: ['Admitted'] }, ['cancerType'])).toEqual([
        'R1A Lung 4/4 null',
        'R1A Skin 6/6 null',
      ]);
      expect(await take({ cancerType: ["O'Brien's"] }, [])).toEqual([]);
    });
  });

  test('parts of two sources are added up; bands only where both have the same', async () => {
    await openInvented(async (store) => {
      const partOf = (file: string, standard: string, by: number) => {
        const source = store.sources.find((each) => each.file === file);
        const slice = source?.slices.find((each) => each.standard === standard && each.by.length === by);
        if (source === undefined || slice === undefined) throw new Error(`the store lacks ${file}`);
        return { source, slice, where: {} };
      };
      const take = async (parts: readonly ReturnType<typeof partOf>[]): Promise<Sum | undefined> => {
        const sums = await select(store.database, { store: store.folder, parts, by: [], withBands: true });
        return sums.find(({ code }) => code === 'R1A');
      };
      const breast = partOf('G6.xlsx', 'two-week-wait-breast', 0);
      const seen = partOf('G1.xlsx', 'two-week-wait', 0);
      const whole = partOf('G6.xlsx', '62-day', 0);
      expect(await take([breast, seen])).toMatchObject({
        within: 44,
        total: 56,
        bands: { '0-14': 44, '15-16': 4, '17-21': 2, '22-28': 4, '29+': 2 },
      });
      expect(await take([breast, whole])).toMatchObject({ within: 15, total: 23, bands: null });
    });
  });
});
