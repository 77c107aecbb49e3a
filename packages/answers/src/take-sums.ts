/** Takes what candidates say from the files of a store: what is asked for at the same time in one pass over them. */
import { type Candidate, type Store, type Sum, selectEach } from '@clockstop/counts';
import type { Dimension } from '@clockstop/rules';
import DataLoader from 'dataloader';
import { LRUCache } from 'lru-cache';

/** Everything that the candidate says, by organisation, England's row among them. Taken once from an open store. */
export function takeSums(store: Store, candidate: Candidate): Promise<readonly Sum[]> {
  const loader = loaders.get(store.sources) ?? createLoader(store);
  loaders.set(store.sources, loader);
  return loader.load(candidate);
}

type Loader = DataLoader<Candidate, readonly Sum[], string>;

/** The figures of the organisations of all candidates together are some tens of megabytes at most, and are all kept. */
const loaders = new WeakMap<Store['sources'], Loader>();

function createLoader({ folder, database }: Store): Loader {
  return new DataLoader(
    (candidates) =>
      selectEach(database, {
        store: folder,
        answers: candidates.map(({ parts }) => parts),
        by: [],
        withBands: false,
      }),
    { cacheKeyFn: keyOf },
  );
}

/** Equal for candidates that say the same. */
function keyOf({ parts }: Candidate): string {
  return parts
    .map(({ source: { hash }, slice: { period, basis, standard, by }, where }) =>
      [hash, period, basis, standard, by.join('+'), JSON.stringify(where)].join('|'),
    )
    .join(' ');
}

/** Breakdowns: which candidate, told apart by what. */
interface Breakdown {
  readonly candidate: Candidate;
  readonly by: readonly Dimension[];
}

/** What the candidate says, by organisation and the dimensions told apart, with wait bands where there are any. */
export async function takeBreakdown(store: Store, breakdown: Breakdown): Promise<readonly Sum[]> {
  const { loader, kept } = breakdowns.get(store.sources) ?? createBreakdowns(store);
  const key = `${breakdown.by.join('+')} ${keyOf(breakdown.candidate)}`;
  const sums = kept.get(key) ?? (await loader.load(breakdown));
  kept.set(key, sums);
  return sums;
}

interface Breakdowns {
  readonly loader: DataLoader<Breakdown, readonly Sum[]>;
  /** Those that were asked for last. */
  readonly kept: LRUCache<string, readonly Sum[]>;
}

const breakdowns = new WeakMap<Store['sources'], Breakdowns>();

/** Breakdowns are large and many: so many figures of the latest ones are kept, some forty megabytes. */
const MOST_KEPT = 150_000;

function createBreakdowns(store: Store): Breakdowns {
  const created: Breakdowns = {
    loader: new DataLoader((asked) => takeAlike(store, asked), { cache: false }),
    kept: new LRUCache({ maxSize: MOST_KEPT, sizeCalculation: (sums) => sums.length + 1 }),
  };
  breakdowns.set(store.sources, created);
  return created;
}

/** One pass over the files for each set of dimensions. */
async function takeAlike(
  { database, folder }: Store,
  asked: readonly Breakdown[],
): Promise<readonly (readonly Sum[])[]> {
  const taken = new Map<Breakdown, readonly Sum[]>();
  for (const alike of Map.groupBy(asked, ({ by }) => by.join()).values()) {
    const answers = alike.map(({ candidate }) => candidate.parts);
    const by = alike[0]?.by ?? [];
    const sums = await selectEach(database, { store: folder, answers, by, withBands: true });
    for (const [at, breakdown] of alike.entries()) taken.set(breakdown, sums[at] ?? []);
  }
  return asked.map((breakdown) => taken.get(breakdown) ?? []);
}
