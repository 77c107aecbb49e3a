import type { Store } from '@clockstop/counts';
import { standards } from '@clockstop/rules';
import { figuresFor } from './figures-for.ts';
import { periodsWith } from './periods.ts';
import { rolledUp } from './rolled-up.ts';

/**
 * Takes the figures of every standard, period and basis of a store and rolls them up, so that no later answer waits for
 * its files. Others have their turn in between.
 */
export async function takeAllFigures(store: Store): Promise<void> {
  const questions = standards.flatMap(({ id }) =>
    periodsWith(store, id).flatMap(({ period, bases }) =>
      bases.map((basis) => ({ standard: id, period, basis, among: 'alliances' as const })),
    ),
  );
  const all = await Promise.all(questions.map((question) => figuresFor(store, question)));
  for (const [at, figures] of all.entries()) {
    const { basis } = questions[at] ?? {};
    if (figures.kind !== 'answered' || basis === undefined) continue;
    for (const among of kinds) for (const span of figures.spans) rolledUp(store, span, { among, basis });
    if (at % AT_ONCE === 0) await nextTurn();
  }
}

const kinds = ['alliances', 'boards', 'providers'] as const;

/** So many are rolled up before others have their turn. */
const AT_ONCE = 20;

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
