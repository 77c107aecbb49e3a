const DATE_SHAPE = /^\d{4}-\d{2}-\d{2}$/;
const OTHER_DATE = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/;

/** What a text is like, without showing it: `empty`, `8 digits`, `9 letters`, `a date written another way`. */
export function valueClassOf(text: string): string {
  if (text === '') return 'empty';
  if (DATE_SHAPE.test(text)) return 'a date';
  if (OTHER_DATE.test(text)) return 'a date written another way';
  return `${text.length} ${kindOfCharacters(text)}${text.length === 1 ? '' : 's'}`;
}

function kindOfCharacters(text: string): string {
  if (/^\d+$/.test(text)) return 'digit';
  if (/^[A-Za-z]+$/.test(text)) return 'letter';
  return 'character';
}
