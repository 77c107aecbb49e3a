const small = new Set(['and', 'of', 'the', 'for', 'upon', 'on', 'in', 'with', 'under']);

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function wordAsWritten(word: string, at: number): string {
  if (word === 'nhs') return 'NHS';
  return at > 0 && small.has(word) ? word : capital(word);
}

/** A trust's name from a list in capitals as people write it: "BARTS HEALTH NHS TRUST", Barts Health NHS Trust. */
export function displayName(name: string): string {
  const words = name.toLowerCase().replaceAll('&', 'and').split(/\s+/);
  return words.map(wordAsWritten).join(' ').replace('National Health Service Trust', 'NHS Trust');
}
