import {
  createRegister,
  type NewOrganisation,
  type NewRelation,
  type OrganisationKind,
  type Register,
} from '@clockstop/organisations';
import { type Invented, type Place, places, sharedProvider, unknownCommissioner } from './places.ts';

const of = (kind: OrganisationKind, all: readonly Invented[]): NewOrganisation[] =>
  all.map((one) => ({ ...one, kind }));

const organisationsOf = ({ alliance, boards, localities, providers }: Place): NewOrganisation[] => [
  ...of('alliance', [alliance]),
  ...of('icb', boards),
  ...of('sub-icb', localities),
  ...of('provider', providers),
];

/** Localities belong to the boards in pairs, providers in turn, and boards to the alliance. */
function relationsOf({ alliance, boards, localities, providers }: Place): NewRelation[] {
  const board = (index: number): string => boards[index % boards.length]?.code ?? '';
  return [
    ...boards.map(({ code }) => ({ kind: 'alliance' as const, code, to: alliance.code })),
    ...localities.map(({ code }, index) => ({ kind: 'board' as const, code, to: board(index >> 1) })),
    ...providers.map(({ code }, index) => ({ kind: 'board' as const, code, to: board(index) })),
  ];
}

/** The register of the example: its organisations, how they belong together, and the two that belong nowhere. */
export const exampleRegister: Register = createRegister({
  organisations: [
    ...places.flatMap(organisationsOf),
    ...of('provider', [sharedProvider]),
    ...of('unknown', [unknownCommissioner]),
  ],
  relations: places.flatMap(relationsOf),
  outside: [
    { code: sharedProvider.code, reason: 'several-alliances', source: 'unverified' },
    { code: unknownCommissioner.code, reason: 'unknown-commissioner', source: 'unverified' },
  ],
});
