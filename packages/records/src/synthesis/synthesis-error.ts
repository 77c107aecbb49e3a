/** What can be wrong when records are to be invented from published tables; one typed catalogue. */

const texts = {
  'no-table':
    'The store has no table of {what} for {month} on the provider basis, and records cannot be invented without it. Ingest the provider workbook of the month, or its data extract.',
} as const satisfies Record<string, string>;

/** The code of what is wrong. */
export type SynthesisErrorCode = keyof typeof texts;

/** Records that cannot be invented. Its message says what to do. */
export class SynthesisError extends Error {
  readonly code: SynthesisErrorCode;
  readonly facts: Readonly<Record<string, string>>;

  constructor(code: SynthesisErrorCode, facts: Readonly<Record<string, string>>) {
    super(texts[code].replace(/\{(\w+)\}/g, (_, fact: string) => facts[fact] ?? '?'));
    this.name = 'SynthesisError';
    this.code = code;
    this.facts = facts;
  }
}
