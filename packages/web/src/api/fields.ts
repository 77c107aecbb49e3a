/** The fields that several answers have, under one name and with one meaning. */
import { bases, vintages } from '@clockstop/counts';
import { Type } from 'typebox';
import { among, choice } from './parameters.ts';

export const Basis = choice(bases, { description: 'The basis' });
export const Among = choice(among, { description: 'What is told apart' });
export const Vintage = choice([...vintages, 'mixed'], {
  description: 'The status that the publisher gave; mixed where the months of a range differ',
});
export const Within = Type.Number({
  description: 'Patients within the limit; halves where trusts share a pathway',
});
export const Total = Type.Number({ description: 'Patients counted' });
export const Share = Type.Number({ description: 'within / total, a fraction of 1, not rounded' });
export const Month = Type.String({ description: 'A month, 2022-04' });
export const Code = Type.String({ description: 'The code that published files use' });
export const Name = Type.String({ description: 'The name, in the latest form known' });
export const Sources = Type.Array(Type.String(), { description: 'The published files, by name' });
export const Invented = Type.Boolean({ description: 'Whether the figures are an invented example' });

/** Something, or null where it is not known or does not apply. */
export function nullable<T extends Parameters<typeof Type.Union>[0][number]>(type: T) {
  return Type.Union([type, Type.Null()]);
}

/** A list that is given a piece at a time. */
export const Next = nullable(Type.String({ description: 'The address of the next piece; null at the end' }));
