/** `count` months in order, from an ISO month: `2022-04`, `2022-05`, … */
export function monthsFrom(start: string, count: number): readonly string[] {
  const first = new Date(`${start}-01T00:00:00Z`);
  return Array.from({ length: count }, (_, at) =>
    new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + at))
      .toISOString()
      .slice(0, 'yyyy-mm'.length),
  );
}

/** A figure between -1 and 1 that goes up and down without a pattern to be seen, the same each time. */
export function unrest(at: number): number {
  return (((at * 7919 + 17) % 101) / 50 - 1 + Math.sin(at * 2.3)) / 2;
}
