import { type Organisation, type Register, slugOf } from '@clockstop/organisations';
import { boardNowOf, homesOfPlace } from './home-of.ts';

/**
 * The path of an organisation's page: `/alliances/north-east-london`, `/boards/qmf`, `/providers/r1h`. A commissioning
 * group leads to the board of its area, a borough to its alliance, or the first of two,
 * with `?place=`; null where there is no such page.
 */
export function pathOf(register: Register, organisation: Organisation): string | null {
  switch (organisation.kind) {
    case 'alliance':
      return `/alliances/${slugOf(organisation)}`;
    case 'icb':
      return `/boards/${slugOf(organisation)}`;
    case 'trust':
    case 'provider':
      return `/providers/${slugOf(organisation)}`;
    case 'sub-icb':
    case 'ccg':
      return pathOfGroup(register, organisation);
    case 'borough':
      return pathOfPlace(register, organisation);
    case 'commissioning-hub':
    case 'unknown':
    case 'region':
      return null;
  }
}

function pathOfGroup(register: Register, organisation: Organisation): string | null {
  const board = boardNowOf(register, organisation);
  return board === null ? null : pathOf(register, board);
}

function pathOfPlace(register: Register, place: Organisation): string | null {
  const [alliance] = homesOfPlace(register, place);
  if (alliance === undefined) return null;
  return `${pathOf(register, alliance)}?${new URLSearchParams({ place: place.name })}`;
}
