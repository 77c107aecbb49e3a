/** The organisations that a comparison is of, England among them, and which belongs to which. */
import { type Among, type Basis, nameOf, type Store } from '@clockstop/counts';
import { allianceOf, boardOf, slugOf } from '@clockstop/organisations';
import type { Month } from '@clockstop/rules';
import { toOrganisation } from '../asked.ts';
import { amongOf } from '../which-source.ts';

/** An organisation of a comparison. */
export interface ComparedOrganisation {
  /** Null for England. */
  readonly code: string | null;
  readonly name: string;
  /** Its part of a web address: `north-east-london`, `r1h`, `england`. */
  readonly slug: string;
  /** Those that it is ranked among. */
  readonly among: Among;
}

/** England, as one of those compared. */
export const comparedEngland: ComparedOrganisation = {
  code: null,
  name: 'England',
  slug: 'england',
  among: 'alliances',
};

/** The organisation that a text names, or England. Throws UserError with the nearest names. */
export function toCompared(store: Store, text: string): ComparedOrganisation {
  if (/^(all )?england$/i.test(text.trim())) return comparedEngland;
  const organisation = toOrganisation(store, text);
  const { code, name, kind } = organisation;
  return { code, name: nameOf(store.register, code, name), slug: slugOf(organisation), among: amongOf(kind) };
}

interface When {
  readonly basis: Basis;
  readonly month: Month;
}

/** Whether the patients of the first are among those of the second. */
export function isPartOf(
  { register }: Store,
  [part, whole]: readonly [ComparedOrganisation, ComparedOrganisation],
  { basis, month }: When,
): boolean {
  if (part.code === null || part.code === whole.code) return false;
  if (whole.code === null) return true;
  const by = part.among === 'boards' ? 'commissioner' : basis;
  switch (whole.among) {
    case 'alliances': {
      if (part.among === 'alliances') return false;
      const found = allianceOf(register, part.code, by, month);
      return found.kind === 'alliance' && found.alliance === whole.code;
    }
    case 'boards': {
      if (part.among !== 'providers') return false;
      const found = boardOf(register, part.code, by, month);
      return found.kind === 'board' && found.board === whole.code;
    }
    case 'providers':
      return false;
  }
}
