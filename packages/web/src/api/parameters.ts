/** The parameters that several resources take, under one name and with one meaning. */
import { bases } from '@clockstop/counts';
import { dimensions, type StandardId, standards } from '@clockstop/rules';
import { Type } from 'typebox';
import { publicVintages } from '../public-vintages.ts';

/** A text that is one of the choices. */
export function choice<Choice extends string>(choices: readonly Choice[], options: object) {
  return Type.Unsafe<Choice>({ type: 'string', enum: choices, ...options });
}

export const among = ['alliances', 'boards', 'providers'] as const;

const standardIds: readonly StandardId[] = standards.map(({ id }) => id);

export const standard = choice(standardIds, {
  description: 'The standard, by its id',
  examples: ['faster-diagnosis'],
});

export const period = Type.String({
  description: 'A month, 2022-04, or a range of months, 2022-04..2023-03',
  maxLength: 20,
  examples: ['2022-04'],
});

export const basis = choice(bases, {
  description: 'provider: by who gave the care; commissioner: by who is responsible for the patient',
  default: 'provider',
  examples: ['provider'],
});

export const amongAlliances = choice(among, {
  description: 'What is told apart',
  default: 'alliances',
  examples: ['alliances'],
});

export const vintage = choice(publicVintages, {
  description:
    'Only figures of this status; otherwise final ones, then those of no stated status, then provisional ones. Figures from local records or simulations are not public.',
});

export const dimension = choice(dimensions, { description: 'A breakdown' });

/** How many lines of an answer are given at once. */
export function limit(usual: number, most: number) {
  return Type.Integer({
    description: `How many at once; ${most.toLocaleString('en-GB')} at most`,
    minimum: 1,
    maximum: most,
    default: usual,
  });
}

export const cursor = Type.String({
  description: 'Where to go on: the cursor of the answer before, exactly as it was given',
  maxLength: 200,
});
