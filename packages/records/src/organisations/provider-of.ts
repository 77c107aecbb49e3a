import {
  type Organisation,
  organisationByCode,
  type Register,
  type Succession,
  successorsOf,
} from '@clockstop/organisations';
import type { Day } from '@clockstop/rules';

/** A provider, and whether the register knows it. One that it does not know is the beginning of its code as given. */
export type Provider = { readonly code: string; readonly isKnown: boolean };

/** Codes that stand for no organisation: not applicable, not known. Source: NHS Data Dictionary, default codes. */
const DEFAULT = /^(?:X99998|X99999|8999[79])$/;

/** How long the code of a trust is, with which the codes of its sites begin. */
const TRUST = 3;

/** How long the code of an independent provider is, or of one of its sites. */
const INDEPENDENT = 5;

/**
 * The provider that a code of an organisation or site means on a day: the organisation itself, or the one that the code
 * of the site begins with (`R1H00` and `R1HKH` are `R1H`). A provider that had ended by then is the one that took it
 * over, where there is one only. Null for no code and for the default codes. Source: FAQ of the data set; which
 * successor, and codes that the register does not know, are a rule of thumb.
 */
export function providerOf(code: string | null, register: Register, day: Day | null): Provider | null {
  const text = code?.toUpperCase() ?? '';
  if (text === '' || DEFAULT.test(text)) return null;
  const found = registered(text, register);
  if (found === null) return { code: text.slice(0, TRUST), isKnown: false };
  return { code: lasting(found, register, day).code, isKnown: true };
}

/** The organisation that a code means, as if it still lasted; null when the register does not know it. */
export function registered(code: string, register: Register): Organisation | null {
  const provider = (length: number): Organisation | null => providerAt(code.slice(0, length), register);
  const trust = provider(TRUST);
  return provider(code.length) ?? (trust?.kind === 'trust' ? trust : null) ?? provider(INDEPENDENT) ?? trust;
}

function providerAt(code: string, register: Register): Organisation | null {
  const found = organisationByCode(register, code);
  return found?.kind === 'trust' || found?.kind === 'provider' ? found : null;
}

/** The organisation, or the one that does its work on the day. Without a day it is itself. */
export function lasting(organisation: Organisation, register: Register, day: Day | null): Organisation {
  const met = new Set([organisation.code]);
  let last = organisation;
  while (day !== null && last.closed !== null && last.closed < day) {
    const next = onlySuccessor(last, register, day);
    if (next === null || met.has(next.code)) return last;
    met.add(next.code);
    last = next;
  }
  return last;
}

function onlySuccessor({ code }: Organisation, register: Register, day: Day): Organisation | null {
  const hasBegun = (succession: Succession): boolean => succession.day <= day;
  const codes = new Set(
    successorsOf(register, code)
      .filter(hasBegun)
      .map(({ to }) => to),
  );
  const [only = ''] = codes;
  return codes.size === 1 ? providerAt(only, register) : null;
}
