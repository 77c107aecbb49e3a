/** Rows of texts as a table of Markdown, with an empty line after it. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(toCell).join(' | ')} |`);
  return [...lines, ''];
}

function toCell(text: string): string {
  return text.replaceAll('|', '\\|');
}
