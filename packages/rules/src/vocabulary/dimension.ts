/** The breakdowns of the counts, in the order in which a count lists them. */
export const dimensions = ['suspectedCancer', 'cancerType', 'route', 'stage', 'modality', 'setting'] as const;

/**
 * A breakdown of the counts: the cancer suspected at referral, the cancer treated, the referral route, the treatment
 * stage (first or subsequent), the treatment modality, and the care setting (admitted or not).
 */
export type Dimension = (typeof dimensions)[number];

const WORDS: Readonly<Record<Dimension, string>> = {
  suspectedCancer: 'suspected cancer',
  cancerType: 'cancer type',
  route: 'referral route',
  stage: 'treatment stage',
  modality: 'treatment modality',
  setting: 'care setting',
};

/** The breakdown in words: `suspected cancer`. */
export function dimensionInWords(dimension: Dimension): string {
  return WORDS[dimension];
}
