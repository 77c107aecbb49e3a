/** The greatest flow, against the least cut of small networks found by trying all. */
import { type Edge, maxFlow } from '@clockstop/records';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const NODES = 6;
const [SOURCE, SINK] = [0, 1];

const edge: fc.Arbitrary<Edge> = fc.tuple(
  fc.nat(NODES - 1),
  fc.nat(NODES - 1),
  fc.integer({ min: 0, max: 9 }),
);

test('as much flows as the least cut lets through, and nothing is lost on the way', () => {
  fc.assert(
    fc.property(fc.array(edge, { maxLength: 18 }), (edges) => {
      const { value, along } = maxFlow(NODES, edges, SOURCE, SINK);
      expect(value).toBe(leastCut(edges));
      const gained = Array.from({ length: NODES }, () => 0);
      for (const [at, [from, to, most]] of edges.entries()) {
        const flow = along[at] ?? 0;
        expect(flow >= 0 && flow <= most).toBe(true);
        gained[from] = (gained[from] ?? 0) - flow;
        gained[to] = (gained[to] ?? 0) + flow;
      }
      expect(gained).toEqual([-value, value, 0, 0, 0, 0].map((each) => each + 0));
    }),
  );
});

/** The least that edges carry from a set of nodes with the source to the others with the sink. */
function leastCut(edges: readonly Edge[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (let set = 0; set < 2 ** NODES; set++) {
    const isIn = (node: number) => (set >> node) % 2 === 1;
    if (!isIn(SOURCE) || isIn(SINK)) continue;
    const cut = edges.reduce((sum, [from, to, most]) => sum + (isIn(from) && !isIn(to) ? most : 0), 0);
    least = Math.min(least, cut);
  }
  return least;
}
