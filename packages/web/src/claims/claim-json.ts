import type { CheckedClaim } from '@clockstop/answers';

/** The answer to a claim as it is sent to programs: as the command line prints it, and whether figures are invented. */
export interface ClaimJson extends CheckedClaim {
  readonly invented: boolean;
}

/** The answer for programs. Counts are patients; shares and probabilities are fractions of 1. */
export function toClaimJson(claim: CheckedClaim, invented: boolean): ClaimJson {
  return { ...claim, invented };
}
