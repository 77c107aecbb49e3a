import type { Store } from '@clockstop/counts';
import { standards } from '@clockstop/rules';
import { figuresFor } from './figures-for.ts';
import { periodsWith } from './periods.ts';

/** Takes the figures of every standard, period and basis of a store, so that no later answer waits for its files. */
export async function takeAllFigures(store: Store): Promise<void> {
  const questions = standards.flatMap(({ id }) =>
    periodsWith(store, id).flatMap(({ period, bases }) =>
      bases.map((basis) => ({ standard: id, period, basis, among: 'alliances' as const })),
    ),
  );
  await Promise.all(questions.map((question) => figuresFor(store, question)));
}
