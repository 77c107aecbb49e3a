import type { Unit } from '../unit.ts';
import { countInWords } from './count-in-words.ts';
import { percentInWords } from './percent-in-words.ts';

const three = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 3 });
const ROUND_FROM = 10;

/**
 * A figure as its unit writes it, without the noun: `80.6%`, `4,681`, `12.5`, `0.034`. A share that rounding would
 * carry up to the target has as many decimals as it needs.
 */
export function figureInWords(figure: number, unit: Unit, target: number | null = null): string {
  switch (unit.kind) {
    case 'share':
      return percentInWords(figure, target);
    case 'count':
      return countInWords(figure);
    case 'number':
      return Math.abs(figure) < ROUND_FROM ? three.format(figure) : countInWords(figure);
  }
}
