import type { ProblemKind } from '../problem-kind.ts';
import { checkSources } from '../sources.ts';

/** Records of one file that would be merged into one. The key of the national system is not known. */
export const duplicateRules = {
  'CWT-C701': {
    severity: 'warning',
    text: 'The record is of the same referral or treatment as record {earlier} of the file.',
    advice: 'Send it once. Both are loaded, and of two versions of an item the later one counts.',
    source: checkSources.frequentQuestions,
    confidence: 'unverified',
  },
} as const satisfies Record<string, ProblemKind>;
