/** The smallest whole number from 0 to most for which the claim holds, given that it goes on holding; most where none does. */
export function firstCount(most: number, holds: (count: number) => boolean): number {
  let low = 0;
  let high = most;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
