/** What people type, as what it names; what it does not name is said with what is nearest. */
import { type Among, type Store, UserError } from '@clockstop/counts';
import {
  type Finding,
  findOrganisation,
  type Organisation,
  type OrganisationKind,
} from '@clockstop/organisations';
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

/** The one of the choices that a text names. Throws UserError with the choices; `option` is what they are for. */
export function toChoice<Choice extends string>(
  text: string,
  option: string,
  choices: readonly Choice[],
): Choice {
  const choice = choices.find((each) => each === text);
  if (choice !== undefined) return choice;
  throw new UserError('not-a-choice', { text, option, choices: choices.join(', ') });
}

/** The organisation that a text names: the one of that full name, else an alliance before others like it. */
export function toOrganisation({ register }: Pick<Store, 'register'>, text: string): Organisation {
  const among = findOrganisation(register, text);
  if (among.kind === 'found' && isNameOf(among.organisation, text)) return among.organisation;
  const alliance = findOrganisation(register, text, { kinds: ['alliance'] });
  return foundIn(alliance.kind === 'found' ? alliance : among, text, MOST_CANDIDATES);
}

const isNameOf = ({ name }: Organisation, text: string): boolean =>
  name.toLowerCase() === text.trim().toLowerCase();

/** The alliance that a text names. */
export function toAlliance({ register }: Store, text: string): Organisation {
  return foundIn(findOrganisation(register, text, { kinds: ['alliance'] }), text);
}

/** The kinds of organisations that are compared among each other. */
export const kindsAmong: Readonly<Record<Among, readonly OrganisationKind[]>> = {
  alliances: ['alliance'],
  boards: ['icb'],
  providers: ['trust', 'provider'],
};

/** The organisation among those of a kind that a text, or the last part of an address, names. */
export function toOrganisationAmong(
  { register }: Pick<Store, 'register'>,
  among: Among,
  text: string,
): Organisation {
  const kinds = kindsAmong[among];
  const exact = findOrganisation(register, text, { kinds });
  if (exact.kind === 'found') return exact.organisation;
  return foundIn(findOrganisation(register, text.replaceAll('-', ' '), { kinds }), text);
}

const MOST_CANDIDATES = 8;

function foundIn(finding: Finding, text: string, most = Number.POSITIVE_INFINITY): Organisation {
  switch (finding.kind) {
    case 'found':
      return finding.organisation;
    case 'several':
      throw new UserError('several-organisations', {
        text,
        candidates: finding.candidates.slice(0, most).map(named).join('; '),
      });
    case 'none':
      throw new UserError('no-organisation', { text, nearest: finding.nearest.map(named).join('; ') });
  }
}

function named({ name, code }: Organisation): string {
  return `${name} (${code})`;
}
