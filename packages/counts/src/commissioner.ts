/** Whether a code is that of a commissioner rather than a provider. */
import { organisationByCode, type Register } from '@clockstop/organisations';

const PROVIDERS: readonly string[] = ['trust', 'provider'];

/** Whether the code is that of a CCG, sub-ICB, ICB, hub or of unknown commissioners; false when it is not known. */
export function isCommissioner(register: Register, code: string): boolean {
  const found = organisationByCode(register, code);
  return found !== null && !PROVIDERS.includes(found.kind);
}
