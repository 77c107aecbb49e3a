import type { Assumed } from './assumed.ts';
import type { AssumptionId } from './assumption-id.ts';
import { assumptionById } from './assumptions.ts';

/** The assumptions that are made otherwise than by default. */
export type Settings = Readonly<Partial<Record<AssumptionId, readonly Assumed[]>>>;

/** Every assumption as it is by default. */
export const defaults: Settings = {};

/** The options taken for an assumption, with their dates. */
export function assumedOptions(id: AssumptionId, settings: Settings): readonly Assumed[] {
  return settings[id] ?? assumptionById(id).byDefault;
}
