/** The fields of a claim, from what people type. */
import { type Basis, bases, type Store, UserError, type Vintage, vintages } from '@clockstop/counts';
import type { Organisation } from '@clockstop/organisations';
import type { Period, StandardId } from '@clockstop/rules';
import { toAlliance, toAskedPeriod, toChoice, toStandard } from '../asked.ts';

/** The fields of a claim. Those that are left out are taken from its sentence. */
export interface ClaimFields {
  readonly organisation?: Organisation;
  readonly period?: Period;
  readonly topped?: readonly StandardId[];
  readonly count?: number;
  readonly basis?: Basis;
  readonly vintage?: Vintage;
  readonly cause?: string;
}

/** The fields as typed, each left out or empty where nothing was; `topped` holds ids with commas. */
export type TypedFields = Readonly<Partial<Record<keyof ClaimFields, string>>>;

type Reading = {
  readonly [Name in keyof ClaimFields]-?: (
    text: string,
    store: Store,
  ) => Exclude<ClaimFields[Name], undefined>;
};

const LONGEST_CAUSE = 100;

const reading: Reading = {
  organisation: (text, store) => toAlliance(store, text),
  period: toAskedPeriod,
  topped: (text) => [...new Set(text.split(',').map((each) => toStandard(each.trim())))],
  count: toCount,
  basis: (text) => toChoice(text, 'basis', bases),
  vintage: (text) => toChoice(text, 'vintage', vintages),
  cause: (text) => text.slice(0, LONGEST_CAUSE),
};

/** Reads typed fields. Throws UserError with what a field should be. */
export function parseClaimFields(store: Store, typed: TypedFields): ClaimFields {
  const names = Object.keys(reading) as readonly (keyof ClaimFields)[];
  const said = names.flatMap((name) => {
    const text = typed[name]?.trim() ?? '';
    return text === '' ? [] : [[name, reading[name](text, store)] as const];
  });
  return Object.fromEntries(said);
}

function toCount(text: string): number {
  if (/^\d{1,3}$/.test(text)) return Number(text);
  throw new UserError('not-a-choice', { text, option: 'count', choices: 'whole numbers' });
}
