import type { AnglePosterior } from './angle-posterior.ts';

/** A stretch of angles over which one set of nodes is used. */
export interface Panel {
  readonly from: number;
  readonly to: number;
}

// With ten nodes a bell curve integrates to about 1e-11 over panels of this many of its standard deviations.
const panelWidth = 3;

/**
 * Cuts the angles where any of the posteriors has mass into panels, each narrow enough for what happens in it:
 * the narrowest density there, and how fast the number of organisations above the angle changes.
 */
export function anglePanels(posteriors: readonly AnglePosterior[]): readonly Panel[] {
  const panels: Panel[] = [];
  const end = Math.max(...posteriors.map(({ to }) => to));
  let from = Math.min(...posteriors.map((posterior) => posterior.from));
  while (from < end) {
    const active = posteriors.filter((posterior) => posterior.from <= from && from < posterior.to);
    const to = active.length > 0 ? panelEnd(posteriors, from, end) : nextStart(posteriors, from);
    if (active.length > 0) panels.push({ from, to });
    from = to;
  }
  return panels;
}

function nextStart(posteriors: readonly AnglePosterior[], angle: number): number {
  return Math.min(...posteriors.filter(({ from }) => from > angle).map(({ from }) => from));
}

function panelEnd(posteriors: readonly AnglePosterior[], from: number, end: number): number {
  let width = panelWidth * scaleAt(posteriors, from);
  width = Math.min(width, panelWidth * scaleAt(posteriors, from + width / 2));
  width = Math.min(width, panelWidth * scaleAt(posteriors, from + width));
  for (const next of posteriors) {
    if (next.from <= from || next.from >= from + width) continue;
    const wanted = (panelWidth * next.spread) / Math.SQRT2;
    width = Math.min(width, Math.max(next.from - from, wanted));
  }
  return Math.min(end, from + width);
}

/**
 * The finest scale in radians on which anything changes at an angle. The number of organisations above it has mean M and variance V;
 * the chance of a certain number changes as fast as a bell curve of standard deviation √V / |M′|. Normal approximations are enough here.
 */
function scaleAt(posteriors: readonly AnglePosterior[], angle: number): number {
  let slope = 0;
  let variance = 1e-300;
  let sharpest = 0;
  for (const { from, to, mode, spread, multiplicity } of posteriors) {
    if (angle < from || angle >= to) continue;
    const square = ((angle - mode) / spread) ** 2;
    slope += (multiplicity * Math.exp(-square / 2)) / (spread * Math.sqrt(2 * Math.PI));
    variance += 0.25 * multiplicity * Math.exp(-0.61 * square);
    sharpest = Math.max(sharpest, 1 / spread ** 2);
  }
  if (sharpest === 0) return Number.POSITIVE_INFINITY;
  return 1 / Math.sqrt(Math.max(2 * sharpest, sharpest + slope ** 2 / variance));
}
