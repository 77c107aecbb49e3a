/** What people type, as what it names; what it does not name is said with what is nearest. */
import { type Store, UserError } from '@clockstop/counts';
import { findOrganisation, type Organisation } from '@clockstop/organisations';
import {
  nearestStandardIds,
  type Period,
  parsePeriod,
  parseStandardId,
  type StandardId,
} from '@clockstop/rules';

/** The standard that a text names. Throws UserError with the nearest ids. */
export function toStandard(text: string): StandardId {
  const found = parseStandardId(text);
  if (found === null)
    throw new UserError('not-a-standard', { text, nearest: nearestStandardIds(text).join(', ') });
  return found;
}

/** The period that a text names. Throws UserError where it names none. */
export function toAskedPeriod(text: string): Period {
  const found = parsePeriod(text);
  if (found === null) throw new UserError('not-a-period', { text });
  return found;
}

/** The organisation that a text names: an alliance before others of the same name. */
export function toOrganisation({ register }: Store, text: string): Organisation {
  const alliance = findOrganisation(register, text, { kinds: ['alliance'] });
  const found = alliance.kind === 'found' ? alliance : findOrganisation(register, text);
  switch (found.kind) {
    case 'found':
      return found.organisation;
    case 'several':
      throw new UserError('several-organisations', {
        text,
        candidates: found.candidates.slice(0, 8).map(named).join('; '),
      });
    case 'none':
      throw new UserError('no-organisation', { text, nearest: found.nearest.map(named).join('; ') });
  }
}

/** The alliance that a text names. */
export function toAlliance({ register }: Store, text: string): Organisation {
  const found = findOrganisation(register, text, { kinds: ['alliance'] });
  if (found.kind === 'found') return found.organisation;
  if (found.kind === 'several') {
    throw new UserError('several-organisations', {
      text,
      candidates: found.candidates.map(named).join('; '),
    });
  }
  throw new UserError('no-organisation', { text, nearest: found.nearest.map(named).join('; ') });
}

function named({ name, code }: Organisation): string {
  return `${name} (${code})`;
}
