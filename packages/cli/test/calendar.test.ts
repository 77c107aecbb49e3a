import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { afterAll, describe, expect, test } from 'vitest';
import { bin, clockstop, runNode } from './run-node.ts';

const folder = mkdtempSync(join(tmpdir(), 'clockstop-calendar-'));

afterAll(() => rmSync(folder, { recursive: true }));

describe('clockstop calendar', () => {
  test('the months of a financial year, their deadlines, and the revisions of their half-years', () => {
    const { code, out } = clockstop('calendar', '--from', '2024-04', '--to', '2025-03');
    expect(code).toBe(0);
    expect(out).toMatch(/\n2024-05 +Wed 2024-07-03 +Thu 2024-07-04 +Fri 2024-07-05 +sourced\n/);
    expect(out).toMatch(/\nApril 2024 to September 2024 +Tue 2024-12-03 +sourced\n/);
    expect(out).toMatch(/\nOctober 2024 to March 2025 +Wed 2025-06-04 +derived\n/);
    expect(out).toContain('timetable of 2018');
    expect(out).not.toContain('would move');
  });

  test('from the month that is due now, twelve of them, unless it is said', () => {
    const { out } = clockstop('calendar', '--json');
    const { months, deadlines } = JSON.parse(out);
    expect(months).toMatch(/^\d{4}-\d\d\.\.\d{4}-\d\d$/);
    expect(deadlines.filter(({ kind }: { kind: string }) => kind === 'report')).toHaveLength(12);
  });

  test.each(['UTC', 'America/Los_Angeles', 'Pacific/Auckland'])('--ics has the same days in %s', (TZ) => {
    const path = join(folder, 'deadlines.ics');
    const { code, out } = runNode([bin, 'calendar', '--from', '2024-05', '--to', '2024-05', '--ics', path], {
      TZ,
    });
    expect([code, out]).toEqual([0, expect.stringContaining(`4 days written to ${path}.`)]);
    const calendar = new ICAL.Component(ICAL.parse(readFileSync(path, 'utf8')));
    const days = calendar
      .getAllSubcomponents('vevent')
      .map((event) => String(event.getFirstPropertyValue('dtstart')));
    expect(days).toEqual(['2024-07-03', '2024-07-04', '2024-07-05', '2024-12-03']);
  });

  test.each([
    [['--from', 'May'], '"May" is not a choice for --from. The choices are: months such as 2026-06.'],
    [['--from', '2017-01'], 'The choices are: months from 2017-12 to 2035-09.'],
    [['--from', '2024-05', '--to', '2024-04'], 'The choices are: months from 2024-05, the first month.'],
    [['--ics', join(folder, 'nowhere', 'deadlines.ics')], 'cannot be written'],
  ])('wrong use ends with 2: %j', (options, message) => {
    const { code, out, err } = clockstop('calendar', ...options);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });
});
