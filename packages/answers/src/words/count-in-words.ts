const format = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

/** A number of patients as people read it: `4,681`, and `216.5` where two trusts share a pathway. */
export function countInWords(patients: number): string {
  return format.format(patients);
}
