import type { Standard } from './standard.ts';
import { type StandardId, standardIds } from './standard-id.ts';
import { sixtyTwoDay, thirtyOneDay } from './standards/combined.ts';
import { fasterDiagnosis } from './standards/faster-diagnosis.ts';
import { sixtyTwoDayReferral, sixtyTwoDayScreening, sixtyTwoDayUpgrade } from './standards/sixty-two-day.ts';
import {
  thirtyOneDayDrug,
  thirtyOneDayFirst,
  thirtyOneDayRadiotherapy,
  thirtyOneDaySurgery,
} from './standards/thirty-one-day.ts';
import { thirtyOneDayRarer } from './standards/thirty-one-day-rarer.ts';
import { twoWeekWait, twoWeekWaitBreast } from './standards/two-week-wait.ts';

const byId: Readonly<Record<StandardId, Standard>> = {
  'two-week-wait': twoWeekWait,
  'two-week-wait-breast': twoWeekWaitBreast,
  'faster-diagnosis': fasterDiagnosis,
  '31-day-first': thirtyOneDayFirst,
  '31-day-surgery': thirtyOneDaySurgery,
  '31-day-drug': thirtyOneDayDrug,
  '31-day-radiotherapy': thirtyOneDayRadiotherapy,
  '62-day-referral': sixtyTwoDayReferral,
  '62-day-screening': sixtyTwoDayScreening,
  '62-day-upgrade': sixtyTwoDayUpgrade,
  '31-day': thirtyOneDay,
  '62-day': sixtyTwoDay,
  '31-day-rarer': thirtyOneDayRarer,
};

/** The record of the standard with this id. */
export function standardById(id: StandardId): Standard {
  return byId[id];
}

/** Every standard there is a record of, past and present, in the field's usual order. */
export const standards: readonly Standard[] = standardIds.map(standardById);
