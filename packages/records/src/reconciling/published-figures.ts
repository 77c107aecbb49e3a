/** Figures of a store for one standard, month and basis: the published ones, and the local ones. */
import {
  answer,
  type Basis,
  ENGLAND,
  type Part,
  type Store,
  selectEach,
  type Vintage,
} from '@clockstop/counts';
import type { Month, StandardId } from '@clockstop/rules';
import type { Amount } from './amount.ts';

/** A table that is laid beside another. */
export interface TableKey {
  readonly standard: StandardId;
  readonly month: Month;
  readonly basis: Basis;
}

/** What was published of a table, by the code of the organisation, without England. */
export interface PublishedTable extends TableKey {
  readonly kind: 'published';
  readonly vintage: Vintage;
  /** The names of the files that answer. */
  readonly files: readonly string[];
  readonly figures: ReadonlyMap<string, Amount>;
  /** As published, by code. */
  readonly names: ReadonlyMap<string, string>;
}

/** A table of which nothing was published, or nothing was read into the store. */
export interface UnpublishedTable extends TableKey {
  readonly kind: 'not-published';
  readonly reason: string;
}

interface Found {
  readonly key: TableKey;
  readonly parts: readonly Part[];
  readonly vintage: Vintage;
}

/** Reads what was published of each table, from the source that answers for it. */
export async function readPublished(
  store: Store,
  keys: readonly TableKey[],
): Promise<readonly (PublishedTable | UnpublishedTable)[]> {
  const sources = store.sources.filter(({ vintage }) => vintage !== 'local' && vintage !== 'scenario');
  const found = keys.map((key) => findPublished(sources, key));
  const parts = found.map((each) => ('parts' in each ? each.parts : []));
  const sums = await selectEach(store.database, {
    ...{ store: store.folder, answers: parts, by: [], withBands: false },
  });
  return found.map((each, at) => {
    if (!('parts' in each)) return each;
    const rows = (sums[at] ?? []).filter(({ code }) => code !== ENGLAND);
    return {
      kind: 'published',
      ...each.key,
      vintage: each.vintage,
      files: [...new Set(each.parts.map(({ source }) => source.file))],
      figures: new Map(rows.map(({ code, total, within }) => [code, { total, within }])),
      names: new Map(rows.map(({ code, name }) => [code, name])),
    };
  });
}

function findPublished(sources: Store['sources'], key: TableKey): Found | UnpublishedTable {
  const { standard, month, basis } = key;
  const found = answer(sources, { standard, period: month, basis, by: [] });
  if (found.kind === 'not-available') return { kind: 'not-published', ...key, reason: found.reason };
  const candidate = found.spans[0]?.candidates[0];
  if (candidate === undefined) throw new Error('an answer without a candidate');
  return { key, parts: candidate.parts, vintage: candidate.vintage };
}

/** Reads the local figures of each table, by the code of the organisation. */
export async function readLocal(
  { database, sources, folder }: Store,
  keys: readonly TableKey[],
): Promise<readonly ReadonlyMap<string, Amount>[]> {
  const answers = keys.map(({ standard, month, basis }) => {
    const found = answer(sources, { standard, period: month, basis, by: [], vintage: 'local' });
    return found.kind === 'answered' ? (found.spans[0]?.candidates[0]?.parts ?? []) : [];
  });
  const sums = await selectEach(database, { store: folder, answers, by: [], withBands: false });
  return sums.map((rows) => new Map(rows.map(({ code, total, within }) => [code, { total, within }])));
}
