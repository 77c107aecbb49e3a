const NARROW = /[ijlftrI.,:;'|!()[\]-]/;
const WIDE = /[mwMW@%&]/;
const CAPITAL = /[A-Z0-9]/;

/** About how wide a text is in Arial or Frutiger, in pixels, rather too wide than too narrow. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const letter of text) ems += letterWidth(letter);
  return ems * size;
}

function letterWidth(letter: string): number {
  if (letter === ' ' || NARROW.test(letter)) return 0.34;
  if (WIDE.test(letter)) return 0.93;
  if (letter > '\u02ff') return 1;
  return CAPITAL.test(letter) ? 0.68 : 0.56;
}

/** How much wider bold letters are. */
export const BOLDER = 1.06;

/** The width of the widest of some texts in bold letters, so that any of them may be bold; 0 of none. */
export function widest(texts: readonly string[], size: number): number {
  return Math.max(0, ...texts.map((text) => textWidth(text, size * BOLDER)));
}

/** The text in lines no wider than `width` pixels. A word that is wider than a line is cut. Always one line or more. */
export function wrapText(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((each) => cutWord(each, width, size))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, size) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

function cutWord(word: string, width: number, size: number): readonly string[] {
  if (textWidth(word, size) <= width) return [word];
  const pieces = [''];
  for (const letter of word) {
    const last = pieces.at(-1) ?? '';
    if (last === '' || textWidth(last + letter, size) <= width) pieces[pieces.length - 1] = last + letter;
    else pieces.push(letter);
  }
  return pieces;
}
