/** A probability in whole percent: over 99% and under 1% are said so, as only certainty is 100% or 0%. */
export function probabilityInWords(probability: number | null): string {
  if (probability === null) return 'not known';
  if (probability > 0.99) return 'over 99%';
  return probability < 0.01 ? 'under 1%' : `${Math.round(probability * 100)}%`;
}
