import { type Day, day } from './day.ts';

/**
 * Easter Sunday of a year of the Gregorian calendar, by the computation of Meeus, Jones and Butcher: the golden number
 * gives the full moon, and Easter is the Sunday after it.
 */
export function easterSunday(year: number): Day {
  const golden = year % 19;
  const [century, yearOfCentury] = [Math.floor(year / 100), year % 100];
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - moon - (yearOfCentury % 4)) % 7;
  const correction = Math.floor((golden + 11 * moon + 22 * toSunday) / 451);
  const sinceMarch = moon + toSunday - 7 * correction + 114;
  return day(`${year}-0${Math.floor(sinceMarch / 31)}-${String((sinceMarch % 31) + 1).padStart(2, '0')}`);
}
