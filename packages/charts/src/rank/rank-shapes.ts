import { colours } from '../colours.ts';
import { filled, hollow, type Shape } from '../frame/shape.ts';

const REACHED = filled('circle', colours.blue);
const MISSED = hollow('down', colours.orange);

/** The shape of a dot: a full circle where the target is reached or there is none, an open triangle below it. */
export function shapeOf(met: boolean | null): Shape {
  return met === false ? MISSED : REACHED;
}
