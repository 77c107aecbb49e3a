import type { ControlChart } from '@clockstop/statistics';
import { colours } from '../colours.ts';
import type { Drawing } from '../frame/drawing.ts';
import { element, escaped } from '../frame/element.ts';
import { BOLDER, textWidth } from '../frame/wrap-text.ts';

/** What the variation icons of Making Data Count say. */
export type Variation = NonNullable<ControlChart['variation']>;

/** What its assurance icons say. */
type Assurance = NonNullable<ControlChart['assurance']>;

/** A round sign and the two lines of words beside it. */
interface Icon {
  readonly about: string;
  readonly says: string;
  /** Up to two letters or arrows; empty for a wave. */
  readonly sign: string;
  readonly ring: string;
  /** A full disc, where the news is good; the others are rings. */
  readonly full: boolean;
  readonly dashes?: string;
}

const GOOD = { ring: colours.blue, full: true };
const BAD = { ring: colours.orange, full: false };
const EVEN = { ring: colours.quiet, full: false };
const NEUTRAL = { ring: colours.purple, full: false, dashes: '4 3' };

const VARIATION: Readonly<Record<Variation, Omit<Icon, 'about'>>> = {
  common_cause: { ...EVEN, says: 'No real change', sign: '' },
  improvement_high: { ...GOOD, says: 'Better: high', sign: 'H↑' },
  improvement_low: { ...GOOD, says: 'Better: low', sign: 'L↓' },
  concern_high: { ...BAD, says: 'Worse: high', sign: 'H↑' },
  concern_low: { ...BAD, says: 'Worse: low', sign: 'L↓' },
  neutral_high: { ...NEUTRAL, says: 'Changed: high', sign: 'H↑' },
  neutral_low: { ...NEUTRAL, says: 'Changed: low', sign: 'L↓' },
};

const ASSURANCE: Readonly<Record<Assurance, Omit<Icon, 'about'>>> = {
  pass: { ...GOOD, says: 'Will meet it', sign: 'P' },
  fail: { ...BAD, says: 'Will miss it', sign: 'F' },
  inconsistent: { ...EVEN, says: 'Hit or miss', sign: '?' },
};

const RADIUS = 16;
const HEIGHT = 2 * RADIUS + 14;
const BESIDE = 2 * RADIUS + 10;
const BETWEEN = 14;
const SIZE = 13;
const WAVE = 'M-10,1C-7,-7 -3,-7 0,1S7,9 10,1';

/** The icons of a control chart in a row, each with its words; nothing where there is none. */
export function iconRow({ variation, assurance }: ControlChart): Drawing {
  const icons = [
    ...(variation === null ? [] : [{ about: 'Variation', ...VARIATION[variation] }]),
    ...(assurance === null ? [] : [{ about: 'Target', ...ASSURANCE[assurance] }]),
  ];
  let x = 0;
  let markup = '';
  for (const icon of icons) {
    markup += element('g', { transform: `translate(${x.toFixed(1)},${HEIGHT / 2})` }, iconMarkup(icon));
    x += BESIDE + textWidth(icon.says, SIZE) * BOLDER + BETWEEN;
  }
  return { markup, width: Math.max(0, x - BETWEEN), height: icons.length === 0 ? 0 : HEIGHT };
}

function iconMarkup(icon: Icon): string {
  const { about, says, ring, full, dashes } = icon;
  const disc = { cx: RADIUS + 2, r: RADIUS, fill: full ? ring : colours.paper, stroke: ring };
  return (
    element('circle', { ...disc, 'stroke-width': 2.5, 'stroke-dasharray': dashes }) +
    element('g', { transform: `translate(${RADIUS + 2},0)` }, signMarkup(icon)) +
    element('text', { x: BESIDE, y: -4, 'font-size': 12, fill: colours.quiet }, escaped(about)) +
    element('text', { x: BESIDE, y: 12, 'font-size': SIZE, 'font-weight': 'bold' }, escaped(says))
  );
}

function signMarkup({ sign, ring, full }: Icon): string {
  if (sign === '') return element('path', { d: WAVE, fill: 'none', stroke: ring, 'stroke-width': 2.5 });
  const letters = { 'font-size': 15, 'font-weight': 'bold', 'text-anchor': 'middle', y: 5.5 };
  return element('text', { ...letters, fill: full ? colours.paper : ring }, escaped(sign));
}
