const numbers = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

/** A number with its thousands parted and at most one decimal: `4,681`, `12.5`. */
export function countInWords(count: number): string {
  return numbers.format(count);
}

/** A number with its noun: `1 point`, `3 points`. */
export function manyInWords(count: number, one: string, many = `${one}s`): string {
  return `${countInWords(count)} ${count === 1 ? one : many}`;
}
