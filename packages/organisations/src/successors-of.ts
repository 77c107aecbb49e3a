import { organisationByCode } from './organisation-by-code.ts';
import type { Register, Succession } from './register.ts';
import { indexOf } from './register-index.ts';

/** Who took over the organisation with the code or parts of it, and when; none for a code not known. */
export function successorsOf(register: Register, code: string): readonly Succession[] {
  const organisation = organisationByCode(register, code);
  return (organisation === null ? undefined : indexOf(register).successors.get(organisation.code)) ?? [];
}

/** Whom the organisation with the code took over, and when; none for a code not known. */
export function predecessorsOf(register: Register, code: string): readonly Succession[] {
  const organisation = organisationByCode(register, code);
  return (organisation === null ? undefined : indexOf(register).predecessors.get(organisation.code)) ?? [];
}
