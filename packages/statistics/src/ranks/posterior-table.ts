import { anglePanels, type Panel } from './angle-panels.ts';
import { type AnglePosterior, densityOf } from './angle-posterior.ts';
import { gaussLegendre } from './gauss-legendre.ts';

/** All posteriors at one shared set of angles. */
export interface PosteriorTable {
  readonly posteriors: readonly AnglePosterior[];
  /** How many angles there are. */
  readonly size: number;
  /** For each posterior, its probability at each angle (quadrature weight times density); adds up to 1. */
  readonly mass: readonly Float64Array[];
  /** For each posterior, the probability that its true share lies above each angle. */
  readonly above: readonly Float64Array[];
}

interface Grid {
  readonly panels: readonly Panel[];
  readonly angles: Float64Array;
  readonly logSines: Float64Array;
  readonly logCosines: Float64Array;
}

const rule = gaussLegendre(10);
const order = rule.nodes.length;

/** Evaluates each density once at shared Gauss–Legendre nodes and takes its integral along them. */
export function posteriorTable(posteriors: readonly AnglePosterior[]): PosteriorTable {
  const grid = gridOf(anglePanels(posteriors));
  const tables = posteriors.map((posterior) => tabulate(posterior, grid));
  return {
    posteriors,
    size: grid.angles.length,
    mass: tables.map(({ mass }) => mass),
    above: tables.map(({ above }) => above),
  };
}

function gridOf(panels: readonly Panel[]): Grid {
  const angles = Float64Array.from(
    panels.flatMap(({ from, to }) => rule.nodes.map((node) => from + node * (to - from))),
  );
  const logSines = angles.map((angle) => Math.log(Math.sin(angle)));
  const logCosines = angles.map((angle) => Math.log(Math.cos(angle)));
  return { panels, angles, logSines, logCosines };
}

function tabulate(posterior: AnglePosterior, grid: Grid): { mass: Float64Array; above: Float64Array } {
  const density = densitiesAt(posterior, grid);
  const mass = new Float64Array(density.length);
  const below = new Float64Array(density.length);
  const total = grid.panels.reduce((sum, panel, i) => {
    const width = panel.to - panel.from;
    return sum + integratePanel({ density, mass, below, start: i * order, width, sum });
  }, 0);
  return { mass: mass.map((part) => part / total), above: below.map((part) => 1 - part / total) };
}

function densitiesAt(posterior: AnglePosterior, grid: Grid): Float64Array {
  const densities = new Float64Array(grid.angles.length);
  const density = densityOf(posterior);
  for (let g = 0; g < densities.length; g++) {
    const angle = grid.angles[g] as number;
    if (angle < posterior.from || angle > posterior.to) continue;
    densities[g] = density(grid.logSines[g] as number, grid.logCosines[g] as number);
  }
  return densities;
}

interface PanelPart {
  readonly density: Float64Array;
  readonly mass: Float64Array;
  readonly below: Float64Array;
  readonly start: number;
  readonly width: number;
  /** The integral over the panels before. */
  readonly sum: number;
}

/** Fills in the masses and the running integral of one panel and gives the panel's whole. */
function integratePanel({ density, mass, below, start, width, sum }: PanelPart): number {
  let whole = 0;
  for (let r = 0; r < order; r++) {
    mass[start + r] = width * (rule.weights[r] as number) * (density[start + r] as number);
    whole += mass[start + r] as number;
    const weights = rule.toNode[r] as readonly number[];
    let part = 0;
    for (let c = 0; c < order; c++) part += (weights[c] as number) * (density[start + c] as number);
    below[start + r] = sum + width * part;
  }
  return whole;
}
