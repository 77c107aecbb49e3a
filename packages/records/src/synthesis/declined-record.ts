import type { Draft } from '../messy/draft.ts';
import type { Treated } from './drafts.ts';
import type { Inventing } from './inventing.ts';
import { treatmentRecord } from './treatment-record.ts';

/** The record of somebody like this patient who declined all treatment: it is kept, and counted nowhere. */
export function declinedRecord(treated: Treated, inventing: Inventing): Draft {
  const record = treatmentRecord({ ...treated, referral: null }, inventing);
  return { ...record, treatmentModality: '98' };
}
