import { organisationByCode, type Register } from '@clockstop/organisations';

/** The board that each GP practice belonged to: ODS code of the practice to that of the board. */
export type Practices = ReadonlyMap<string, string>;

/** What a record says of its commissioner. */
export type Registration = { readonly commissioner: string; readonly practice: string };

/**
 * The ODS code of the commissioner: the one given, as ODS code or as code of the Office for National Statistics, else the
 * one of the GP practice; a code that the register does not know is kept. Null where neither says.
 */
export function commissionerOf(
  { commissioner, practice }: Registration,
  register: Register,
  practices: Practices,
): string | null {
  const given = commissioner === '' ? practices.get(practice.toUpperCase()) : commissioner;
  if (given === undefined) return null;
  return organisationByCode(register, given)?.code ?? given.toUpperCase();
}
