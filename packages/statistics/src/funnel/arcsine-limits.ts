import { angleOf, shareAt } from './angle.ts';
import type { FunnelLimits } from './exact-limits.ts';

/**
 * The limits that published funnel tools draw, for comparison with them alone: straight on the angle arcsin √share, with the
 * multipliers 1.959964 and 3.090232 and the angle kept within 0 to π/2. Points are not flagged by them: near 96% of 30 they
 * would flag three in ten sound providers. `tau2` is the between variance to add, 0 for none.
 */
export function arcsineLimits(target: number, denominator: number, tau2 = 0): FunnelLimits {
  const middle = angleOf(target);
  const deviation = Math.sqrt(1 / (4 * denominator) + tau2);
  return {
    lower95: shareAt(middle - 1.959964 * deviation),
    upper95: shareAt(middle + 1.959964 * deviation),
    lower998: shareAt(middle - 3.090232 * deviation),
    upper998: shareAt(middle + 3.090232 * deviation),
  };
}
