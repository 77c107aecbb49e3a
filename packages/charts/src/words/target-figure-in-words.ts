import type { Unit } from '../unit.ts';
import { figureInWords } from './figure-in-words.ts';
import { targetInWords } from './percent-in-words.ts';

/** A target, or a figure on an axis, as its unit writes it, without decimals that say nothing: `85%`, `1,200`. */
export function targetFigureInWords(target: number, unit: Unit): string {
  return unit.kind === 'share' ? targetInWords(target) : figureInWords(target, unit);
}
