/** A word of the field and what it means, with `code` marked as in the docs. */
interface GlossaryTerm {
  readonly word: string;
  readonly meaning: string;
}

/** Words that belong together, under a heading. */
export interface GlossarySection {
  readonly heading: string;
  readonly terms: readonly GlossaryTerm[];
}

/** Reads the sections and tables of docs/glossary.md. */
export function parseGlossary(text: string): readonly GlossarySection[] {
  return text
    .split(/^## /m)
    .slice(1)
    .map((part) => ({
      heading: part.split('\n', 1)[0]?.trim() ?? '',
      terms: [...part.matchAll(/^\| (.+?) \| (.+) \|$/gm)]
        .map(([, word = '', meaning = '']) => ({ word: word.trim(), meaning: meaning.trim() }))
        .filter(({ word }) => word !== 'word' && !/^-+$/.test(word)),
    }));
}

/** The anchor of a word on the page: `#clock-start`. */
export function anchorOf(word: string): string {
  return word
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
}
