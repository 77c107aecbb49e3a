import { allianceSuccessions, alliances } from './facts/alliances.ts';
import { boroughs } from './facts/boroughs.ts';
import { outside } from './facts/outside.ts';
import { keptRelations } from './facts/relations.ts';
import { laterSuccessions } from './facts/successions.ts';
import { loadOrganisations } from './load-organisations.ts';
import { boroughRelations } from './parse-boroughs.ts';
import { parseOrganisations } from './parse-organisations.ts';
import { parseOutside } from './parse-outside.ts';
import { parseRelations, parseSuccessions } from './parse-relations.ts';
import type { AllianceList, Register, Relation, Succession } from './register.ts';
import { relations } from './tables/relations.ts';
import { successions } from './tables/successions.ts';

const startOf = ({ kind, code, from }: Relation): string => `${kind} ${code} ${from}`;

/** The relations of the tables and those kept by hand, which replace what begins with them. */
function loadRelations(): Relation[] {
  const kept = parseRelations(keptRelations);
  const replaced = new Set(kept.map(startOf));
  const tabled = parseRelations(relations).filter((relation) => !replaced.has(startOf(relation)));
  return [...tabled, ...kept, ...boroughRelations(boroughs)];
}

const loadSuccessions = (): Succession[] => [
  ...parseSuccessions(successions, 'successions'),
  ...parseSuccessions(laterSuccessions, 'ods-2026'),
  ...parseSuccessions(allianceSuccessions, 'ons-2021'),
];

const lastMonthOfFirstList = '2021-03';

/** The list of July 2019, used for all months before, and the list since April 2021. */
function loadLists(): AllianceList[] {
  const all = parseOrganisations('alliance', alliances);
  const first = all.filter(({ opened }) => opened === null);
  const second = all.filter(({ closed }) => closed === null);
  return [
    {
      id: '2019',
      from: '2009-04',
      until: lastMonthOfFirstList,
      statedFrom: '2019-04',
      statedUntil: '2020-03',
      alliances: first.map(({ code }) => code),
    },
    {
      id: '2021',
      from: '2021-04',
      until: null,
      statedFrom: '2021-04',
      statedUntil: '2023-03',
      alliances: second.map(({ code }) => code),
    },
  ];
}

function readTables(): Register {
  const madeSuccessions = loadSuccessions();
  return {
    organisations: loadOrganisations(madeSuccessions),
    relations: loadRelations(),
    successions: madeSuccessions,
    outside: parseOutside(outside),
    lists: loadLists(),
  };
}

let read: Register | null = null;

function tables(): Register {
  read ??= readTables();
  return read;
}

/**
 * The register of England's trusts, providers, commissioners, boards, regions and cancer alliances. Its tables are
 * read when they are first looked at, in a few milliseconds, and kept.
 */
export const register: Register = {
  get organisations() {
    return tables().organisations;
  },
  get relations() {
    return tables().relations;
  },
  get successions() {
    return tables().successions;
  },
  get outside() {
    return tables().outside;
  },
  get lists() {
    return tables().lists;
  },
};
