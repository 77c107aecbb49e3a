/** The mistakes that no drawn table notices, with why none can. */

const EXPLAINED: readonly (readonly [what: RegExp, why: string])[] = [
  [
    /literal \{"value":"97"\}: 97 as 97\?$/,
    'it stands for a source that is missing, and any other than 17 would do',
  ],
  [
    /"decisionToTreatDate"\},"is":"<","right":\{"column":"diagnosisEndDate"\}\}: < as <=$/,
    'when both dates are the same, it makes no difference which of them stops the clock',
  ],
  [/literal \{"value":"C97"\}: C97 as C97\?$/, 'no category of three letters lies between the two'],
  [
    /allocation: and .*: without part 1 of 3$/,
    'no more than 38 days and no more than 24 are never more than 62: that the whole is in time need not be asked',
  ],
  [
    /small-intestine-upper.*: (without part 1 of 2|diagnosis-groups always true)$/,
    'the small intestine is looked for in the lower tract first, so that here it can only be in the upper',
  ],
];

/** Why a mistake is not noticed; null when it should have been. */
export function explanationOf(what: string): string | null {
  return EXPLAINED.find(([pattern]) => pattern.test(what))?.[1] ?? null;
}

/** The explanations of mistakes that were noticed after all. */
export function unneeded(survivors: readonly string[]): readonly string[] {
  return EXPLAINED.filter(([pattern]) => !survivors.some((what) => pattern.test(what))).map(([, why]) => why);
}
