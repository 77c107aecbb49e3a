import type { Organisation } from './organisation.ts';
import type { Register } from './register.ts';
import { indexOf } from './register-index.ts';

/**
 * The organisation with a code: its own, or one that it has in other lists (ONS codes such as E54000029, the ODS
 * code of an alliance), in capitals or not. Null where the register does not know the code.
 */
export const organisationByCode = (register: Register, code: string): Organisation | null =>
  indexOf(register).organisations.get(code.trim().toUpperCase()) ?? null;
