/** A source of numbers that look random and repeat for the same seed. */
export type Random = () => number;

/** Numbers of 32 bits strictly between 0 and 1: a counter of odd step, scrambled by multiplications (the finaliser of MurmurHash3). */
export function seededRandom(seed: number): Random {
  let counter = seed | 0;
  return () => {
    counter = (counter + 0x9e3779b9) | 0;
    let mixed = Math.imul(counter ^ (counter >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 4294967296 + 1.1641532182693481e-10;
  };
}

/** So many independent draws from the normal distribution with mean 0 and standard deviation 1. Source: Box and Muller 1958. */
export function normalDraws(size: number, random: Random): Float64Array {
  const draws = new Float64Array(size);
  for (let i = 0; i < size; i += 2) {
    const radius = Math.sqrt(-2 * Math.log(random()));
    const turn = 2 * Math.PI * random();
    draws[i] = radius * Math.cos(turn);
    draws[i + 1] = radius * Math.sin(turn);
  }
  return draws;
}
