import type { CodeListId } from './code-list.ts';

/**
 * How an item is written. `code`: one of a list. `date`: CCYY-MM-DD. `site`: the site of a provider, 5 to 9 letters and
 * digits; the 3 of a trust are read too. `organisation`: 3 to 5. `days`: a whole number of at most 3 digits.
 * `comment` and `identifier`: free text of at most `longest` characters. `icd-10`: a diagnosis, with or without the dot.
 */
export type Format =
  | { readonly kind: 'nhs-number' }
  | { readonly kind: 'identifier'; readonly longest: number }
  | { readonly kind: 'organisation' }
  | { readonly kind: 'site' }
  | { readonly kind: 'code'; readonly list: CodeListId }
  | { readonly kind: 'date' }
  | { readonly kind: 'days' }
  | { readonly kind: 'comment'; readonly longest: number }
  | { readonly kind: 'icd-10' };

/** The four groups of items in the specification. */
export type ItemGroup =
  | 'patient and pathway identification'
  | 'outpatient services'
  | 'patient status and diagnosis'
  | 'treatment events';

/** `M` mandatory, `R` required where it applies, `O` optional: as the specification of the data set has it. */
export type Mandation = 'M' | 'R' | 'O';

/** One item of the data set. */
export type Item = {
  /** The name in this project: the column of a pathway that holds it. */
  readonly id: string;
  /** The place in the specification, and so in a CSV submission, from 1. */
  readonly number: number;
  /** The name in the NHS Data Dictionary, exactly. */
  readonly name: string;
  readonly group: ItemGroup;
  readonly mandation: Mandation;
  readonly format: Format;
};
