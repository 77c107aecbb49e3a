const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Names in a sentence: `Wessex, Peninsula and North East London`. */
export function listInWords(names: Iterable<string>): string {
  return list.format(names);
}
