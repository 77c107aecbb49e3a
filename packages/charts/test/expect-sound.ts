import type { Chart } from '@clockstop/charts';
import { DOMParser } from 'linkedom';
import { expect } from 'vitest';

interface Node {
  readonly localName: string;
  readonly textContent: string;
  readonly children: Iterable<Node>;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
}

const FORBIDDEN = /^(style|class|id|href|on.*|aria-.*)$/;
const UNREAL = /NaN|Infinity|undefined|null|var\(/;
/** What follows an ampersand or stands between angle brackets in XML, and nothing else does. */
const STRAY = /&(?!(amp|lt|gt|quot|#\d+);)|<(?![/a-z])/;

/** What holds for every chart: it is safe in a strict page, says what it shows, and has its figures in a table. */
export function expectSound({ svg, table, sentence, title }: Chart): void {
  const root = rootOf(svg);
  const nodes = all(root);
  expect(svg).not.toMatch(STRAY);
  expect(nodes.map(({ localName }) => localName)).not.toEqual(expect.arrayContaining(['style']));
  expect(
    nodes.filter(({ localName }) => /^(script|style|image|foreignObject|a|use)$/.test(localName)),
  ).toEqual([]);
  for (const { name, value } of nodes.flatMap((node) => [...node.attributes])) {
    expect(name).not.toMatch(FORBIDDEN);
    expect(`${name}="${value}"`).not.toMatch(UNREAL);
  }
  expect(svg).toContain('<svg xmlns="http://www.w3.org/2000/svg" role="img" ');
  expect([...root.children].slice(0, 2).map(({ localName }) => localName)).toEqual(['title', 'desc']);
  expect(title.length).toBeGreaterThan(0);
  expect(sentence).toMatch(/\.$/);
  expect(`${title} ${sentence}`).not.toMatch(UNREAL);
  for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
}

/** The texts that a reader sees, in the order in which they are drawn; lines of one paragraph are joined by a space. */
export function textsIn(svg: string): readonly string[] {
  return all(rootOf(svg))
    .filter(({ localName }) => localName === 'text')
    .map((text) => {
      const lines = [...text.children];
      return lines.length === 0 ? text.textContent : lines.map(({ textContent }) => textContent).join(' ');
    });
}

/** How many shapes with this fill are drawn, those of the key among them. */
export function countOf(svg: string, attribute: string, value: string): number {
  return all(rootOf(svg)).filter(({ attributes }) =>
    [...attributes].some((each) => each.name === attribute && each.value === value),
  ).length;
}

function rootOf(svg: string): Node {
  return new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement as unknown as Node;
}

function all(node: Node): readonly Node[] {
  return [node, ...[...node.children].flatMap(all)];
}
