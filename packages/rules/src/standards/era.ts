import { month } from '../period.ts';

/** From when waits have been counted as they are today, without pausing clocks (Department of Health, 2009). */
export const countedAsToday = month('2009-01');

/** Why there are no figures before 2009. */
const pausesBefore =
  'before that clocks could be paused, so that earlier figures do not measure the same thing';

/** What the standards of April 2022 that ended in October 2023 have in common. */
export const endedInOctober2023 = {
  kind: 'standard',
  from: countedAsToday,
  until: month('2023-09'),
  recordsFrom: countedAsToday,
  figuresFrom: countedAsToday,
  figuresUntil: month('2023-09'),
  noneBefore: pausesBefore,
} as const;
