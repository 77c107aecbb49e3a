/** Pathways that are being invented: what is counted of each, before it has dates and codes. */
import type { Band, StandardId } from '@clockstop/rules';

/** A patient first seen. */
export interface Seen {
  readonly provider: string;
  /** The published label of what was suspected; null where none was published. */
  readonly suspected: string | null;
  readonly wait: Band;
  /** The commissioner by its code; null where none is known. */
  readonly commissioner: string | null;
}

/** A patient who was told the diagnosis, or that there is none. */
export interface Told extends Seen {
  readonly route: string;
}

/** The referral from which a first treatment is counted. */
export interface Referral {
  /** The standard under which it is counted from the referral. */
  readonly standard: StandardId;
  readonly route: string;
  /** The published label; null where none was published. */
  readonly cancer: string | null;
  readonly wait: Band;
  /** The provider that investigated; the treating one where nothing is shared. */
  readonly investigating: string;
  /** Whether the investigating provider answers for all of it, though another treated. */
  readonly isWhole: boolean;
}

/** A patient who was treated. */
export interface Treated {
  readonly provider: string;
  /** The standard under which it is counted from the decision. */
  readonly standard: StandardId;
  readonly stage: 'first' | 'subsequent';
  /** The published labels; null where none was published. */
  readonly cancer: string | null;
  readonly modality: string | null;
  readonly setting: string | null;
  readonly wait: Band;
  readonly referral: Referral | null;
  /** The commissioner by its code; null where none is known. */
  readonly commissioner: string | null;
}

/** A pathway: at least one of the three, all with the same commissioner. */
export interface Pathway {
  readonly seen: Seen | null;
  readonly told: Told | null;
  readonly treated: Treated | null;
}
