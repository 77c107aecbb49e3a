const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const MOST_NAMES = 3;

/** Names in a sentence: `Wessex, Peninsula and North East London`; of more than three, the first two and how many more. */
export function listInWords(names: readonly string[]): string {
  if (names.length <= MOST_NAMES) return list.format(names);
  return list.format([...names.slice(0, 2), `${names.length - 2} others`]);
}
