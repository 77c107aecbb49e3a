import { deadlinesCalendar } from '@clockstop/answers';
import { deadlinesOf, type Period, parsePeriod, timetabledMonths } from '@clockstop/rules';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';

const now = new Date('2026-11-26T09:30:00Z');
const year = parsePeriod('2024-04..2025-03') as Period;
const written = deadlinesCalendar(deadlinesOf(year), now);

/** The events of a calendar file, as another library reads them. */
function eventsIn(text: string): readonly ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

describe('the deadlines as a calendar file', () => {
  test('another library reads every deadline as a whole day', () => {
    const read = eventsIn(written).map(({ startDate }) => [startDate.toString(), startDate.isDate]);
    expect(read).toEqual(deadlinesOf(year).map(({ day }) => [day, true]));
  });

  test('every event says what is to be done, by which rule, and when it was written', () => {
    const [first] = eventsIn(written);
    expect(first?.summary).toBe('Upload cancer waiting times of April 2024 by 17:00');
    expect(first?.description).toMatch(/^The 23rd working day .*\nSource: .* Confidence: sourced\.$/);
    expect(first?.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-11-26T09:30:00Z');
    expect(first?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
  });

  test('lines end with CR and LF and have at most 75 octets', () => {
    expect(written.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const lengths = written.split('\r\n').map((line) => Buffer.byteLength(line));
    expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
  });

  test('identifiers are unique, and the same when the file is written again with other months', () => {
    const longer = deadlinesCalendar(deadlinesOf(timetabledMonths), new Date(0));
    const identifiers = eventsIn(longer).map(({ uid }) => uid);
    expect(new Set(identifiers).size).toBe(identifiers.length);
    expect(identifiers).toEqual(expect.arrayContaining(eventsIn(written).map(({ uid }) => uid)));
  });

  test('days that a holiday still to be proclaimed would move say so', () => {
    const later = eventsIn(deadlinesCalendar(deadlinesOf(parsePeriod('2027-01') as Period), now));
    for (const { description } of later) expect(description).toContain('proclaimed for a year after 2026');
  });
});
