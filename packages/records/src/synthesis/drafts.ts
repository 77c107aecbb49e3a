/** Pathways that are being invented: what is counted of each, before it has dates and codes. */
import type { Band } from '@clockstop/rules';

/** A patient first seen. */
export interface Seen {
  readonly provider: string;
  /** The published label of what was suspected. */
  readonly suspected: string;
  readonly wait: Band;
}

/** A patient who was told the diagnosis, or that there is none. */
export interface Told extends Seen {
  readonly route: string;
}

/** The referral from which a first treatment is counted. */
export interface Referral {
  readonly route: string;
  readonly wait: Band;
  /** The provider that investigated; the treating one where nothing is shared. */
  readonly investigating: string;
  /** Whether the investigating provider answers for all of it, though another treated. */
  readonly isWhole: boolean;
}

/** A patient who was treated. */
export interface Treated {
  readonly provider: string;
  readonly stage: 'first' | 'subsequent';
  /** The published labels; null where none was published. */
  readonly cancer: string | null;
  readonly modality: string | null;
  readonly wait: Band;
  readonly referral: Referral | null;
}

/** A pathway: at least one of the three. */
export interface Pathway {
  readonly seen: Seen | null;
  readonly told: Told | null;
  readonly treated: Treated | null;
}
