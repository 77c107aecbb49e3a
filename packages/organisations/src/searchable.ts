import type { Organisation } from './organisation.ts';
import { plain, tellingWords } from './plain-words.ts';
import type { Register } from './register.ts';
import { slugOf } from './slug-of.ts';

/** An organisation with its names in the forms that a search compares. */
export type Searchable = {
  readonly organisation: Organisation;
  readonly codes: readonly string[];
  readonly plainName: string;
  readonly slug: string;
  readonly aliases: readonly string[];
  readonly words: readonly string[];
  readonly formerPlainNames: readonly string[];
  readonly formerWords: readonly (readonly string[])[];
};

function toSearchable(organisation: Organisation): Searchable {
  const { code, otherCodes, name, aliases, formerNames } = organisation;
  const plainName = plain(name);
  const formerPlainNames = formerNames.map((former) => plain(former.name));
  return {
    organisation,
    codes: [code, ...otherCodes].map((one) => one.toUpperCase()),
    plainName,
    slug: slugOf(organisation),
    aliases: aliases.map(plain),
    words: tellingWords(plainName),
    formerPlainNames,
    formerWords: formerPlainNames.map(tellingWords),
  };
}

const made = new WeakMap<Register, readonly Searchable[]>();

/** The organisations of a register made ready for searching, once. */
export function searchablesOf(register: Register): readonly Searchable[] {
  const searchables = made.get(register) ?? register.organisations.map(toSearchable);
  made.set(register, searchables);
  return searchables;
}
