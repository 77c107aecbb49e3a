import {
  type ClaimFields,
  parseClaimFields,
  type TypedFields,
  toUnderstood,
  type Understood,
  type Unsaid,
  understandClaim,
} from '@clockstop/answers';
import type { Store } from '@clockstop/counts';
import { type Query, textOf, textsOf } from '../query.ts';
import { askedVintage } from '../site/asked-figures.ts';

/** What an address asks of the claim checker. */
export type AskedClaim =
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'unclear';
      readonly sentence: string;
      readonly unsaid: readonly Unsaid[];
      readonly fields: ClaimFields;
    }
  | {
      readonly kind: 'understood';
      readonly understood: Understood;
      /** The claim in the words of the visitor; empty where it came in fields. */
      readonly sentence: string;
      /** The mark of the figures that the address was made for; empty where it has none. */
      readonly figures: string;
      /** Whether the address is the permanent one: it names alliance, period and basis, and nothing twice or empty. */
      readonly isComplete: boolean;
    };

const LONGEST_SENTENCE = 600;
const names = ['organisation', 'period', 'count', 'basis', 'vintage', 'cause'] as const;

/**
 * Reads an address of the claim checker: fields, and a claim in words for what they leave open. Throws UserError, also
 * for a vintage that is not shown to everyone.
 */
export function askedClaim(query: Query, store: Store): AskedClaim {
  const sentence = textOf(query, 'claim').slice(0, LONGEST_SENTENCE);
  const typed: TypedFields = {
    ...Object.fromEntries(names.map((name) => [name, textOf(query, name)])),
    topped: textsOf(query, 'topped').join(','),
  };
  askedVintage(query);
  if (sentence === '' && Object.values(typed).every((text) => text === '')) return { kind: 'nothing' };
  const fields = parseClaimFields(store, typed);
  const said = understandClaim(store.register, sentence);
  const found = toUnderstood(store, said, fields);
  if (found.kind === 'unclear') {
    const { organisation = said.organisation, period = said.period } = fields;
    const known = {
      ...fields,
      ...(organisation === null ? {} : { organisation }),
      ...(period === null ? {} : { period }),
    };
    return { ...found, sentence, fields: known };
  }
  const isComplete = isPermanent(query);
  return { ...found, sentence, figures: textOf(query, 'figures'), isComplete };
}

function isPermanent(query: Query): boolean {
  const said = ['organisation', 'period', 'basis'].every((name) => textOf(query, name) !== '');
  return said && Object.values(query).every((value) => typeof value === 'string' && value.trim() !== '');
}
