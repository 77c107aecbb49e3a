import type { Format } from '../data-set/item.ts';
import { type ItemId, items } from '../data-set/items.ts';

/** What a column of a pathway holds: a text, a day, or a whole number. */
export type ColumnKind = 'text' | 'date' | 'number';

/** A column that is not an item of the data set: derived from it, or given by a national download or local extract. */
type FurtherColumn = {
  readonly id: string;
  readonly kind: ColumnKind;
  readonly title: string;
};

/**
 * The columns beside the 54 items. Providers are trusts, found from the sites. The investigating provider and the date of
 * the transfer are derived by the national system from its transfer records, or else from what the pathway says itself.
 */
export const furtherColumns = [
  { id: 'recordId', kind: 'text', title: 'record identifier of the national system' },
  { id: 'upgradeProvider', kind: 'text', title: 'provider of the consultant upgrade' },
  { id: 'firstSeenProvider', kind: 'text', title: 'provider where first seen' },
  { id: 'decisionToTreatProvider', kind: 'text', title: 'provider of the decision to treat' },
  { id: 'diagnosisEndProvider', kind: 'text', title: 'provider that told the diagnosis or its ruling out' },
  { id: 'treatmentProvider', kind: 'text', title: 'provider of the treatment' },
  { id: 'investigatingProvider', kind: 'text', title: 'accountable investigating provider' },
  { id: 'transferToTreatmentDate', kind: 'date', title: 'transfer to treatment date' },
  { id: 'transferBasis', kind: 'text', title: 'who derived the transfer: national or local' },
  { id: 'multidisciplinaryTeamDate', kind: 'date', title: 'multidisciplinary team discussion date' },
  { id: 'commissioner', kind: 'text', title: 'integrated care board of the GP practice of registration' },
  { id: 'commissionerOfResidence', kind: 'text', title: 'integrated care board of residence' },
  { id: 'practice', kind: 'text', title: 'GP practice of registration' },
  { id: 'localAuthority', kind: 'text', title: 'local authority of residence' },
  { id: 'smallArea', kind: 'text', title: 'lower layer super output area of residence' },
  { id: 'age', kind: 'number', title: 'age in whole years when the referral was received' },
  { id: 'deprivation', kind: 'text', title: 'deprivation quintile of residence, 1 the most deprived' },
  { id: 'ethnicity', kind: 'text', title: 'ethnic category' },
] as const satisfies readonly FurtherColumn[];

type Item = (typeof items)[number];
type FurtherId = (typeof furtherColumns)[number]['id'];
type KindOfFormat<F extends Format> = F extends { kind: 'date' }
  ? 'date'
  : F extends { kind: 'days' }
    ? 'number'
    : 'text';

/** The name of a column of a pathway. */
export type ColumnName = ItemId | FurtherId;

/** What the column of this name holds. */
export type KindOf<C extends ColumnName> = C extends ItemId
  ? KindOfFormat<Extract<Item, { id: C }>['format']>
  : Extract<(typeof furtherColumns)[number], { id: C }>['kind'];

/** A column of a pathway. */
export type Column = { readonly id: ColumnName; readonly kind: ColumnKind; readonly title: string };

/** Every column of a pathway: the 54 items in the order of the specification, then the others. */
export const columns: readonly Column[] = [
  ...items.map(({ id, name, format }) => ({ id, kind: kindOf(format), title: name })),
  ...furtherColumns,
];

function kindOf({ kind }: Format): ColumnKind {
  if (kind === 'date') return 'date';
  return kind === 'days' ? 'number' : 'text';
}
