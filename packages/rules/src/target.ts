import type { Month } from './period.ts';
import type { Confidence, Source } from './source.ts';

/** A share of patients as a fraction of whole numbers, so that comparing it is exact: 93 of 100. */
export type Share = { readonly of: number; readonly outOf: number };

type Dated = {
  readonly share: Share;
  /** The first month it applies to. */
  readonly from: Month;
  /** The last month it applies to; null while it holds. */
  readonly until: Month | null;
  readonly sources: readonly Source[];
  readonly confidence: Confidence;
};

/** The share of patients that the NHS is expected to treat within the limit: the standard to be met. */
export type OperationalStandard = Dated & { readonly kind: 'operational-standard' };

/** A share to be reached by a month, from national planning. Often below the operational standard, never instead of it. */
export type PlanningAmbition = Dated & { readonly kind: 'planning-ambition'; readonly by: Month };

/** A share that one organisation has planned for itself. */
export type LocalTrajectory = Dated & { readonly kind: 'local-trajectory'; readonly organisation: string };

/** A share of patients within the limit that someone expects, with who expects it and when. */
export type Target = OperationalStandard | PlanningAmbition | LocalTrajectory;

/** A share given in whole per cent. */
export function percent(of: number): Share {
  return { of, outOf: 100 };
}

/** The share as a fraction of 1, for drawing and for programs; compare with `isMet`, which is exact. */
export function toFraction({ of, outOf }: Share): number {
  return of / outOf;
}

/**
 * Whether the share `within` of `total` reaches the target. The two may be held in any whole unit (patients or half
 * patients), as long as it is the same one. Null, not false, when there is no target or nobody was counted.
 */
export function isMet(within: number, total: number, target: Target | null): boolean | null {
  if (target === null || total === 0) return null;
  return within * target.share.outOf >= target.share.of * total;
}

/** The share in words, to as many decimal places as it has: `93%`, `87.5%`. */
export function shareInWords(share: Share): string {
  return `${(share.of * 100) / share.outOf}%`;
}
