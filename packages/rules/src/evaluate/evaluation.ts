import type { BandId } from '../band.ts';
import type { Day } from '../calendar/day.ts';
import type { AllocationId, Role } from '../clocks/allocation.ts';
import type { Month } from '../period.ts';

/** The part of a pathway that counts for one provider, in half patients. */
export type ShareOfPathway = {
  readonly role: Role;
  /** The provider; null where the record does not say it. */
  readonly provider: string | null;
  readonly total: number;
  readonly within: number;
};

/**
 * The clock of one pathway for one standard. `why` is the sentence of the rule, with columns in braces where it names what
 * the pathway has in them; `explain` fills them in.
 */
export type Evaluation =
  /** The standard is not for this pathway. */
  | { readonly state: 'does-not-apply'; readonly why: string }
  /** The event that starts the clock has not happened, or is not recorded. */
  | { readonly state: 'not-started'; readonly why: string }
  /** The clock has stopped, but the pathway is not counted. */
  | { readonly state: 'not-counted'; readonly why: string }
  /** The clock ended without the event that stops it. */
  | { readonly state: 'ended'; readonly why: string }
  | {
      readonly state: 'counted';
      readonly start: Day;
      readonly stop: Day;
      /** Days taken off. */
      readonly adjustment: number;
      /** Calendar days waited, after the adjustment. */
      readonly days: number;
      readonly within: boolean;
      readonly band: BandId;
      readonly month: Month;
      readonly how: AllocationId;
      readonly shares: readonly ShareOfPathway[];
    }
  | {
      readonly state: 'running';
      readonly start: Day;
      readonly adjustment: number;
      /** Calendar days so far, after the adjustment. */
      readonly days: number;
      /** The last day within the limit. */
      readonly targetDate: Day;
      /** The first day on which the limit is exceeded. */
      readonly breachDate: Day;
      /** Days until the target date, that day included in none: 0 on it, negative after it. */
      readonly daysLeft: number;
    };
