type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const LINE_WIDTH = 110;

/** A value as JSON, laid out as the formatter of this project lays it out: short lists stand on one line. */
export function toJsonText(value: unknown): string {
  return `${laidOut(value as Json, '', 0)}\n`;
}

/** `before` is how much of the line is taken by the key and the comma. */
function laidOut(value: Json, indent: string, before: number): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const line = onOneLine(value);
    if (line !== null && indent.length + before + line.length <= LINE_WIDTH) return line;
    return `[\n${value.map((each) => `${inner}${laidOut(each, inner, 1)}`).join(',\n')}\n${indent}]`;
  }
  const entries = Object.entries(value).map(([key, each]) => {
    const start = `${JSON.stringify(key)}: `;
    return `${inner}${start}${laidOut(each, inner, start.length + 1)}`;
  });
  return `{\n${entries.join(',\n')}\n${indent}}`;
}

/** A list on one line, or null where it cannot stand on one: it holds objects. */
function onOneLine(list: readonly Json[]): string | null {
  const parts = list.map((each) => (Array.isArray(each) ? onOneLine(each) : scalar(each)));
  return parts.includes(null) ? null : `[${parts.join(', ')}]`;
}

function scalar(value: Json): string | null {
  return value !== null && typeof value === 'object' ? null : JSON.stringify(value);
}
