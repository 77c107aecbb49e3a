import type { Organisation, Register } from '@clockstop/organisations';
import type { Day } from '@clockstop/rules';
import { lasting, type Provider, providerOf, registered } from './provider-of.ts';

/** Finds the providers that codes of organisations and sites mean, and remembers what it found. */
export type Providers = {
  /** As `providerOf` has it. */
  readonly find: (code: string | null, day: Day | null) => Provider | null;
};

/** What a code means: the same on every day, or an organisation that has ended and may have been taken over. */
type Meaning =
  | { readonly kind: 'lasting'; readonly provider: Provider | null }
  | { readonly kind: 'ended'; readonly organisation: Organisation };

/** The providers of a register. Made for files with millions of sites, of which few are different. */
export function providersIn(register: Register): Providers {
  const meanings = new Map<string, Meaning>();
  const meaningOf = (code: string): Meaning => {
    const known = meanings.get(code) ?? toMeaning(code, register);
    meanings.set(code, known);
    return known;
  };
  return {
    find: (code, day) => {
      if (code === null || code === '') return null;
      const meaning = meaningOf(code);
      if (meaning.kind === 'lasting') return meaning.provider;
      return { code: lasting(meaning.organisation, register, day).code, isKnown: true };
    },
  };
}

function toMeaning(code: string, register: Register): Meaning {
  const provider = providerOf(code, register, null);
  const organisation = provider?.isKnown ? registered(code.toUpperCase(), register) : null;
  if (organisation === null || organisation.closed === null) return { kind: 'lasting', provider };
  return { kind: 'ended', organisation };
}
