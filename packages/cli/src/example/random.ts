/** A source of numbers from 0 up to, but without, 1. */
export type Random = () => number;

/**
 * Numbers that look random and are the same again for the same seed: for inventing, never for secrets. The
 * generator is mulberry32 (Tommy Ettinger, public domain).
 */
export function seededRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of several, each as likely as the others. There must be one. */
export function oneOf<T>(items: readonly T[], random: Random): T {
  return items[Math.floor(random() * items.length)] as T;
}
