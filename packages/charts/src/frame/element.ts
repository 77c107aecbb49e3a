import { plainText } from '../words/plain-text.ts';

type Attributes = Readonly<Record<string, string | number | undefined>>;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A piece of SVG, its attributes escaped; the children are SVG already. An attribute without a value is left out. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('');
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join('')}</${name}>`;
}

/** Text of any origin as SVG. */
export function escaped(text: string): string {
  return plainText(text).replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? '');
}
