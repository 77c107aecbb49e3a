import { plain, tellingWords } from '@clockstop/organisations';

/** Spellings that mean the same in names and in what people type. */
const same: ReadonlyMap<string, string> = new Map([
  ['st', 'saint'],
  ['saints', 'saint'],
  ['hosp', 'hospital'],
  ['hospitals', 'hospital'],
  ['univ', 'university'],
  ['uni', 'university'],
  ['days', 'day'],
  ['weeks', 'week'],
  ['waits', 'wait'],
  ['waiting', 'wait'],
  ['two', '2'],
  ['treatments', 'treatment'],
  ['cancers', 'cancer'],
  ['drugs', 'drug'],
]);

/** A text as a search compares it: small letters, no accents and punctuation, one spelling for what means the same. */
export const toSearchText = (text: string): string =>
  plain(text)
    .replaceAll(/(\d)(day|week)/g, '$1 $2')
    .split(' ')
    .map((word) => same.get(word) ?? word)
    .join(' ');

/** The words of such a text that tell one name from another. */
export const toSearchWords = (searchText: string): readonly string[] => tellingWords(searchText);
