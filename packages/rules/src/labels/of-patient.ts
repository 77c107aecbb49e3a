import { cases, column, compare, known, number, text, unknown } from '../expression/build.ts';
import type { Expression } from '../expression/expression.ts';

/** The last age of each band, and the band. Chosen by this program: no publication has them. */
const AGES = [
  [15, '0-15'],
  [24, '16-24'],
  [49, '25-49'],
  [64, '50-64'],
  [74, '65-74'],
  [84, '75-84'],
] as const;

const ageBand: Expression<'text'> = cases(
  [
    ...AGES.map(([last, label]) => [compare(column('age'), '<=', number(last)), text(label)] as const),
    [known(column('age')), text('85+')],
  ],
  unknown('text'),
);

/** The labels that say who the patient is, where the columns are there. */
export const ofPatient = {
  ageBand,
  deprivation: column('deprivation'),
  ethnicity: column('ethnicity'),
} as const;
