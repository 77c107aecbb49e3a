/** Invents the figures of a table patient by patient, so that every sum of them agrees with every other. */
import type { Basis, Halves } from '@clockstop/counts';
import { type Month, type Standard, standardById } from '@clockstop/rules';
import type { ExampleTable } from './example-tables.ts';
import { inventWait } from './invent-wait.ts';
import {
  commissionersIn,
  type Invented,
  type Place,
  places,
  sharedProvider,
  unknownCommissioner,
} from './places.ts';
import { oneOf, type Random } from './random.ts';

/** Half patients in each wait band, in the order of the standard's bands. */
export type BandFigures = readonly Halves[];

/** The figures of one table by organisation, on both bases; both count the same patients. */
export type InventedFigures = Readonly<Record<Basis, ReadonlyMap<Invented, BandFigures>>>;

/** What makes a place different: how many patients it has, and how many of them wait too long, beside the usual. */
export interface Character {
  readonly size: number;
  readonly slowness: number;
}

/** A character for each place, in the order of the places. */
export function inventCharacters(random: Random): readonly Character[] {
  return places.map(() => ({ size: 0.6 + random(), slowness: 0.4 + 1.2 * random() }));
}

/** What a table is invented by. */
export interface Invention {
  readonly table: ExampleTable;
  readonly month: Month;
  readonly characters: readonly Character[];
  readonly random: Random;
}

/** The figures of a table. Organisations without a patient are not among them, as in the published ones. */
export function inventFigures(invention: Invention): InventedFigures {
  const { table, characters, random } = invention;
  const tally = startTally(standardById(table.standard));
  const treating = treatingPlaces(invention);
  for (const [index, home] of places.entries()) {
    const size = (characters[index]?.size ?? 1) * (0.92 + 0.16 * random());
    const patients = Math.round(table.patients * size);
    for (let patient = 0; patient < patients; patient++) countPatient(invention, tally, treating, home);
  }
  return tally.figures;
}

const WHOLE: Halves = 2;
const MOST_LATE = 0.9;
const LEAVES_HOME = 0.12;
const BY_SHARED_PROVIDER = 0.02;
const COMMISSIONER_NOT_KNOWN = 0.005;

/** A place that offers what is counted, with the share of its patients that waits too long. */
interface Treating {
  readonly place: Place;
  readonly late: number;
}

function treatingPlaces({ table, characters, random }: Invention): readonly Treating[] {
  const all = places.map((place, index) => {
    const slowness = (characters[index]?.slowness ?? 1) * (0.7 + 0.6 * random());
    const late = table.allInTime?.includes(place.id) ? 0 : Math.min(MOST_LATE, table.late * slowness);
    return { place, late };
  });
  return all.filter(({ place }) => !table.notOffered?.includes(place.id));
}

/** Most patients stay in their place; some go elsewhere, and all do where theirs does not offer it. */
function treats(home: Place, treating: readonly Treating[], random: Random): Treating {
  const own = treating.find(({ place }) => place === home);
  return own === undefined || random() < LEAVES_HOME ? oneOf(treating, random) : own;
}

/** Invents one patient and counts it on both bases. */
function countPatient(invention: Invention, tally: Tally, treating: readonly Treating[], home: Place): void {
  const { random } = invention;
  const own = treats(home, treating, random);
  const band = inventWait(tally.standard, own.late, random);
  const first = providerOf(own, random);
  const second = secondProvider(first, treating, invention);
  tally.add('commissioner', commissionerOf(home, invention), band, WHOLE);
  for (const provider of [first, second]) tally.add('provider', provider, band, WHOLE / 2);
}

function commissionerOf(home: Place, { month, random }: Invention): Invented {
  return random() < COMMISSIONER_NOT_KNOWN
    ? unknownCommissioner
    : oneOf(commissionersIn(home, month), random);
}

/** A provider that treats the patient too and is counted half of the pathway; the first again where there is none. */
function secondProvider(
  first: Invented,
  treating: readonly Treating[],
  { table, random }: Invention,
): Invented {
  const isShared = random() < (table.shared ?? 0);
  return isShared ? providerOf(oneOf(treating, random), random) : first;
}

function providerOf({ place }: Treating, random: Random): Invented {
  return random() < BY_SHARED_PROVIDER ? sharedProvider : oneOf(place.providers, random);
}

interface Tally {
  readonly standard: Standard;
  readonly figures: InventedFigures;
  readonly add: (basis: Basis, organisation: Invented, band: number, halves: Halves) => void;
}

function startTally(standard: Standard): Tally {
  const figures = { provider: new Map<Invented, Halves[]>(), commissioner: new Map<Invented, Halves[]>() };
  const add: Tally['add'] = (basis, organisation, band, halves) => {
    const bands = figures[basis].get(organisation) ?? standard.bands.map(() => 0);
    figures[basis].set(organisation, bands);
    bands[band] = (bands[band] ?? 0) + halves;
  };
  return { standard, figures, add };
}
