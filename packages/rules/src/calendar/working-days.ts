import { isBankHoliday, isWeekend } from './bank-holidays.ts';
import { addDays, type Day } from './day.ts';

/** Whether the day is a working day in England: from Monday to Friday and no bank holiday. */
export function isWorkingDay(day: Day): boolean {
  return !isWeekend(day) && !isBankHoliday(day);
}

/** The working day so many working days after a day: the first is the next one that there is. */
export function workingDayAfter(day: Day, count: number): Day {
  let found = day;
  for (let left = count; left > 0; left--) found = nextWorkingDay(found);
  return found;
}

function nextWorkingDay(day: Day): Day {
  const next = addDays(day, 1);
  return isWorkingDay(next) ? next : nextWorkingDay(next);
}
