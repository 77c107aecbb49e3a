import type { Settings } from '../assumptions/settings.ts';
import { decided } from '../expression/decided.ts';
import { oneObjectEach } from '../expression/one-object.ts';
import type { Remake } from '../expression/parts.ts';
import { settle } from '../expression/settle.ts';

const shared = new WeakMap<Settings, Remake>();

/**
 * Settles the assumptions of expressions under these settings and decides their tests. Parts that say the same are one
 * object, whichever standard they are of.
 */
export function settledUnder(settings: Settings): Remake {
  const one = shared.get(settings) ?? oneObjectEach();
  shared.set(settings, one);
  return (expression) => one(decided(settle(expression, settings)));
}
