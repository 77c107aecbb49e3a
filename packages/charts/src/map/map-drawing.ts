import { colours } from '../colours.ts';
import type { Drawing } from '../frame/drawing.ts';
import { element } from '../frame/element.ts';
import { type Bounds, boundsOf, heightFor } from './bounds.ts';
import { mapPanel, type ShapedArea } from './map-panel.ts';

/** Too small to be told apart on a map of England: drawn again in a frame of their own. */
const LONDON: ReadonlySet<string> = new Set(['E56000010', 'E56000021', 'E56000027', 'E56000028']);
const isLondon = (code: string): boolean => LONDON.has(code);

const ROOM = 6;
const INSET = { left: 0, top: 0.4, width: 0.36 };
const TITLE = 20;
const TITLE_SIZE = 12;

/** England with its alliances, and London enlarged beside Wales. */
export function mapDrawing(areas: readonly ShapedArea[], width: number): Drawing {
  const shapes = areas.map(({ shape }) => shape);
  const bounds = boundsOf(shapes, ROOM);
  const england = mapPanel({ bounds, width, areas, labelled: (code) => !isLondon(code) });
  const london = areas.filter(({ row }) => isLondon(row.code));
  const around = boundsOf(
    london.map(({ shape }) => shape),
    ROOM / 2,
  );
  const inset = mapPanel({
    bounds: around,
    width: Math.round(width * INSET.width),
    areas: london,
    labelled: isLondon,
  });
  const place = { x: INSET.left, y: Math.round(england.height * INSET.top) };
  const markup = england.markup + frameOf(boxOn(bounds, around, width)) + framed(inset, place);
  return { markup, width, height: england.height };
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a stretch of the plane lies on a panel, in its pixels. */
function boxOn(bounds: Bounds, part: Bounds, width: number): Box {
  const scale = width / (bounds.right - bounds.left);
  return {
    x: (part.left - bounds.left) * scale,
    y: (part.top - bounds.top) * scale,
    width: (part.right - part.left) * scale,
    height: heightFor(part, (part.right - part.left) * scale),
  };
}

function frameOf({ x, y, width, height }: Box): string {
  const box = { x: x.toFixed(1), y: y.toFixed(1), width: width.toFixed(1), height: height.toFixed(1) };
  return element('rect', { ...box, fill: 'none', stroke: colours.text, 'stroke-width': 1.4 });
}

function framed(inset: Drawing, { x, y }: { readonly x: number; readonly y: number }): string {
  const title = element(
    'text',
    { x: 6, y: TITLE - 5, 'font-size': TITLE_SIZE, 'font-weight': 'bold' },
    'London',
  );
  const content = element('g', { transform: `translate(0,${TITLE})` }, inset.markup);
  const box = { x: 0.7, y: 0.7, width: inset.width - 1.4, height: inset.height + TITLE - 1.4 };
  return element('g', { transform: `translate(${x},${y})` }, title, content, frameOf(box));
}
