import type { Source } from '../source.ts';

const PAGES = 'https://github.com/NHSDigital/DataDictionaryPublication/tree/master/DITA';

/** The page of the NHS Data Dictionary that defines an item, by the item's name there. */
export function dictionary(name: string): Source {
  const folder = name.toLowerCase().replace(/[^a-z]/g, '_');
  return { title: `NHS Data Dictionary: ${name}`, address: `${PAGES}/attributes/${folder}` };
}
