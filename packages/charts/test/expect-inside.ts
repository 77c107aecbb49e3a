import type { Chart } from '@clockstop/charts';
import { DOMParser } from 'linkedom';
import { expect } from 'vitest';
import { textWidth } from '../src/frame/wrap-text.ts';

interface Node {
  readonly localName: string;
  readonly textContent: string;
  readonly children: Iterable<Node>;
  getAttribute(name: string): string | null;
}

/** Where a text begins and what it inherits. */
interface Pen {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly anchor: string;
  readonly bold: boolean;
}

interface Box {
  readonly text: string;
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

/** Every line of text lies within the picture, as wide as the widest of our typefaces makes it. */
export function expectInside({ svg }: Chart): void {
  const [width, height] = ['width', 'height'].map((name) => Number(rootOf(svg).getAttribute(name)));
  const outside = boxesOf(svg).filter(
    ({ x1, x2, y1, y2 }) => x1 < 0 || y1 < 0 || x2 > (width ?? 0) || y2 > (height ?? 0),
  );
  expect(outside).toEqual([]);
}

/** No line of text lies on another. */
export function expectApart({ svg }: Chart): void {
  const boxes = boxesOf(svg);
  const pairs = boxes.flatMap((a, at) =>
    boxes
      .slice(at + 1)
      .filter((b) => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2)
      .map((b) => `${a.text} / ${b.text}`),
  );
  expect(pairs).toEqual([]);
}

function boxesOf(svg: string): readonly Box[] {
  return texts(rootOf(svg), { x: 0, y: 0, size: 16, anchor: 'start', bold: false });
}

function rootOf(svg: string): Node {
  return new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement as unknown as Node;
}

function texts(node: Node, above: Pen): readonly Box[] {
  const pen = penOf(node, above);
  const children = [...node.children];
  if (node.localName !== 'text') return children.flatMap((child) => texts(child, pen));
  return children.length === 0 ? [boxOf(node.textContent, pen)] : linesOf(node, children, pen);
}

/** The lines of one text; each has a place of its own, or says how far it is below the line before. */
function linesOf(text: Node, lines: readonly Node[], pen: Pen): readonly Box[] {
  const origin = { x: pen.x - lengthOf(text, 'x', pen.size), y: pen.y - lengthOf(text, 'y', pen.size) };
  let { x, y } = pen;
  return lines.map((line) => {
    if (line.getAttribute('x') !== null) x = origin.x + lengthOf(line, 'x', pen.size);
    if (line.getAttribute('y') !== null) y = origin.y + lengthOf(line, 'y', pen.size);
    y += lengthOf(line, 'dy', pen.size);
    return boxOf(line.textContent, { ...pen, x, y });
  });
}

function penOf(node: Node, above: Pen): Pen {
  const [, dx, dy] = /translate\(([-\d.]+)[, ]*([-\d.]+)?\)/.exec(node.getAttribute('transform') ?? '') ?? [];
  const size = Number(node.getAttribute('font-size') ?? above.size);
  return {
    x: above.x + Number(dx ?? 0) + (node.localName === 'text' ? lengthOf(node, 'x', size) : 0),
    y: above.y + Number(dy ?? 0) + (node.localName === 'text' ? lengthOf(node, 'y', size) : 0),
    size,
    anchor: node.getAttribute('text-anchor') ?? above.anchor,
    bold: (node.getAttribute('font-weight') ?? (above.bold ? 'bold' : '')) === 'bold',
  };
}

function lengthOf(node: Node, name: string, size: number): number {
  const [, value = '0', em] = /^([-\d.]+)(em)?$/.exec(node.getAttribute(name) ?? '') ?? [];
  return Number(value) * (em === undefined ? 1 : size);
}

/** The letters stand about 0.75 of their size above the line and 0.2 below it; the box leaves a little of that out. */
function boxOf(text: string, { x, y, size, anchor, bold }: Pen): Box {
  const wide = textWidth(text, size) * (bold ? 1.06 : 1);
  const x1 = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2;
  return { text, x1, x2: x1 + wide, y1: y - size * 0.7, y2: y + size * 0.15 };
}
