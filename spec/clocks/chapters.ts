import type { Chapter } from './chapter.ts';
import { allocation } from './chapters/allocation.ts';
import { cancers } from './chapters/cancers.ts';
import { everyCodeOfTheLists } from './chapters/every-code.ts';
import { fasterDiagnosis } from './chapters/faster-diagnosis.ts';
import { firstSeen } from './chapters/first-seen.ts';
import { limits } from './chapters/limits.ts';
import { referralToTreatment } from './chapters/referral-to-treatment.ts';
import { routes } from './chapters/routes.ts';
import { running } from './chapters/running.ts';
import { treatment } from './chapters/treatment.ts';

/** The chapters on clocks, in the order of the manual. */
export const chapters: readonly Chapter[] = [
  routes,
  firstSeen,
  fasterDiagnosis,
  treatment,
  referralToTreatment,
  limits,
  allocation,
  cancers,
  running,
  everyCodeOfTheLists,
];
