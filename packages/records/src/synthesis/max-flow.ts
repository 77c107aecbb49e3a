/** The greatest flow through a network, by Dinic's method: level by level, along the shortest ways that are left. */

/** An edge: from a node, to a node, and how much it can carry. */
export type Edge = readonly [from: number, to: number, most: number];

/** How much flows in all, and along each edge, in the order of the edges. */
export interface Flow {
  readonly value: number;
  readonly along: readonly number[];
}

interface Network {
  readonly to: number[];
  readonly left: number[];
  /** The edges that leave each node; the edge back is its number with the last bit turned. */
  readonly leaving: number[][];
}

/**
 * The greatest flow from the source to the sink over nodes 0 to `nodes` − 1; whole numbers stay whole. The same edges in
 * the same order give the same flow. Source: Dinic, 1970.
 */
export function maxFlow(nodes: number, edges: readonly Edge[], source: number, sink: number): Flow {
  const network = networkOf(nodes, edges);
  let value = 0;
  for (
    let levels = levelsFrom(network, source);
    (levels[sink] ?? -1) >= 0;
    levels = levelsFrom(network, source)
  ) {
    const next = network.leaving.map(() => 0);
    for (let sent = 1; sent > 0; value += sent) {
      sent = send(network, { levels, next, sink }, source, Number.POSITIVE_INFINITY);
    }
  }
  return { value, along: edges.map((_, at) => network.left[at * 2 + 1] ?? 0) };
}

function networkOf(nodes: number, edges: readonly Edge[]): Network {
  const network: Network = { to: [], left: [], leaving: Array.from({ length: nodes }, () => []) };
  for (const [from, to, most] of edges) {
    network.leaving[from]?.push(network.to.length);
    network.leaving[to]?.push(network.to.length + 1);
    network.to.push(to, from);
    network.left.push(most, 0);
  }
  return network;
}

/** How many edges lie between the source and each node over edges that can carry more; −1 where none lead. */
function levelsFrom({ leaving, to, left }: Network, source: number): readonly number[] {
  const levels = leaving.map(() => -1);
  levels[source] = 0;
  const queue = [source];
  for (const node of queue) {
    for (const edge of leaving[node] ?? []) {
      const other = to[edge] ?? 0;
      if ((left[edge] ?? 0) === 0 || (levels[other] ?? 0) >= 0) continue;
      levels[other] = (levels[node] ?? 0) + 1;
      queue.push(other);
    }
  }
  return levels;
}

interface Search {
  readonly levels: readonly number[];
  /** The first edge of each node that has not been found to lead nowhere. */
  readonly next: number[];
  readonly sink: number;
}

/** Sends at most so much from a node to the sink along one way, and tells how much. */
function send(network: Network, search: Search, node: number, most: number): number {
  if (node === search.sink) return most;
  const { to, left, leaving } = network;
  const edges = leaving[node] ?? [];
  for (let at = search.next[node] ?? 0; at < edges.length; at++) {
    search.next[node] = at;
    const edge = edges[at] ?? 0;
    const [other, room] = [to[edge] ?? 0, left[edge] ?? 0];
    if (room === 0 || search.levels[other] !== (search.levels[node] ?? 0) + 1) continue;
    const sent = send(network, search, other, Math.min(most, room));
    if (sent === 0) continue;
    left[edge] = room - sent;
    left[edge ^ 1] = (left[edge ^ 1] ?? 0) + sent;
    return sent;
  }
  search.next[node] = edges.length;
  return 0;
}
