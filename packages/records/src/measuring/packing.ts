/** Several small whole numbers as few larger ones, by bits: grouping by two numbers is faster than by ten. */

/** A number to pack, and the greatest it can be. */
export interface Field {
  readonly name: string;
  readonly greatest: number;
}

/** Where a field lies: in which packed number, and from which bit on. */
interface Place {
  readonly key: number;
  readonly shift: number;
  readonly bits: number;
}

/** Fields put into packed numbers, which are columns called key_0, key_1 …. */
export interface Packed {
  /** How many packed numbers there are. */
  readonly length: number;
  /** The packed number that a field is in. */
  readonly keyOf: (name: string) => number;
  /** What a field is multiplied by in its packed number. */
  readonly scaleOf: (name: string) => number;
  /** The SQL that takes a field out again. */
  readonly read: (name: string) => string;
  /** The SQL of each packed number with only these fields left in it. */
  readonly only: (names: readonly string[]) => readonly string[];
}

/** The bits of a positive INTEGER, on which databases work fastest. */
const MOST_BITS = 31;

/** Packs the fields, each into the first number that has room for it. */
export function pack(fields: readonly Field[]): Packed {
  const places = new Map<string, Place>();
  const used: number[] = [];
  for (const { name, greatest } of fields) {
    const bits = Math.max(1, Math.ceil(Math.log2(greatest + 1)));
    const room = used.findIndex((taken) => taken + bits <= MOST_BITS);
    const key = room === -1 ? used.length : room;
    const shift = used[key] ?? 0;
    places.set(name, { key, shift, bits });
    used[key] = shift + bits;
  }
  const place = (name: string) => placeOf(places, name);
  return {
    length: used.length,
    keyOf: (name) => place(name).key,
    scaleOf: (name) => 2 ** place(name).shift,
    read: (name) => readSql(place(name)),
    only: (names) => used.map((_, key) => onlySql(names.map(place), key)),
  };
}

function placeOf(places: ReadonlyMap<string, Place>, name: string): Place {
  const place = places.get(name);
  if (place === undefined) throw new Error(`the field ${name} was not packed`);
  return place;
}

function readSql({ key, shift, bits }: Place): string {
  return `((key_${key} >> ${shift}) & ${2 ** bits - 1})`;
}

function onlySql(places: readonly Place[], key: number): string {
  const kept = places.filter((place) => place.key === key);
  const bits = kept.reduce((sum, place) => sum + (2 ** place.bits - 1) * 2 ** place.shift, 0);
  return bits === 0 ? '0' : `(key_${key} & ${bits})`;
}
