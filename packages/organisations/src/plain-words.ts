/** Words that names have in common, so that people leave them out. */
const noise = new Set(
  [
    'nhs trust foundation ft cancer alliance icb icbs ics stp ccg integrated care board boards',
    'clinical commissioning group partnership the and of for',
  ].flatMap((words) => words.split(' ')),
);

/** A text in small letters without accents, apostrophes and punctuation; "&" is "and". */
export const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();

/** The words of a plain text that tell one name from another; all of them if none does. */
export function tellingWords(plainText: string): string[] {
  const words = plainText.split(' ').filter((word) => word !== '');
  const telling = words.filter((word) => !noise.has(word));
  return telling.length === 0 ? words : telling;
}
