import type { Month, Organisation } from './organisation.ts';
import type { Outside, Register, Relation, RelationKind, Succession } from './register.ts';

/** A register's rows by the codes that they are looked up with. Codes are in capitals. */
export type RegisterIndex = {
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly relations: ReadonlyMap<string, readonly Relation[]>;
  readonly successors: ReadonlyMap<string, readonly Succession[]>;
  readonly predecessors: ReadonlyMap<string, readonly Succession[]>;
  readonly outside: ReadonlyMap<string, Outside>;
};

function groupedBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [row]);
    else group.push(row);
  }
  return groups;
}

const relationKey = (kind: RelationKind, code: string): string => `${kind} ${code}`;

/** Own codes prevail over the other codes of an organisation. */
const byAnyCode = (organisations: readonly Organisation[]): Map<string, Organisation> =>
  new Map([
    ...organisations.flatMap((one) => one.otherCodes.map((code) => [code.toUpperCase(), one] as const)),
    ...organisations.map((one) => [one.code.toUpperCase(), one] as const),
  ]);

const makeIndex = (register: Register): RegisterIndex => ({
  organisations: byAnyCode(register.organisations),
  relations: groupedBy(register.relations, ({ kind, code }) => relationKey(kind, code)),
  successors: groupedBy(register.successions, ({ code }) => code),
  predecessors: groupedBy(register.successions, ({ to }) => to),
  outside: new Map(register.outside.map((one) => [one.code, one])),
});

const made = new WeakMap<Register, RegisterIndex>();

/** The index of a register, made when it is first asked for. */
export function indexOf(register: Register): RegisterIndex {
  const index = made.get(register) ?? makeIndex(register);
  made.set(register, index);
  return index;
}

/** The relations of a kind that a code has in a month; only a borough can have several. */
export const relationsIn = (
  { relations }: RegisterIndex,
  kind: RelationKind,
  code: string,
  month: Month,
): readonly Relation[] =>
  (relations.get(relationKey(kind, code)) ?? []).filter(
    ({ from, until }) => from <= month && (until === null || month <= until),
  );

/** The relation of a kind that a code has in a month, if any. */
export const relationIn = (
  { relations }: RegisterIndex,
  kind: RelationKind,
  code: string,
  month: Month,
): Relation | undefined =>
  relations
    .get(relationKey(kind, code))
    ?.find(({ from, until }) => from <= month && (until === null || month <= until));
