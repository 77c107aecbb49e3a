import { type CheckedClaim, checkClaim, type Understood } from '@clockstop/answers';
import type { Store } from '@clockstop/counts';

const MOST_KEPT = 100;

/**
 * Checks claims, and keeps the latest answers: a page and its pictures ask for the same one. An open store does not
 * change, so that an answer stays right.
 */
export function claimChecker(store: Store): (understood: Understood) => Promise<CheckedClaim> {
  const kept = new Map<string, Promise<CheckedClaim>>();
  return (understood) => {
    const key = JSON.stringify(understood);
    const answer = kept.get(key) ?? checkClaim(store, understood);
    kept.delete(key);
    kept.set(key, answer);
    answer.catch(() => kept.delete(key));
    if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value ?? '');
    return answer;
  };
}
