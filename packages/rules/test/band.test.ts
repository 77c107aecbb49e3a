import { bandId, bandIds, bandOf, isBandId, parseBandHeading } from '@clockstop/rules';
import fc from 'fast-check';
import { expect, test } from 'vitest';

test('an id and its band say the same, and the bands stand in the order of their days', () => {
  for (const id of bandIds) expect(bandId(bandOf(id).from, bandOf(id).to)).toBe(id);
  const keys = bandIds.map((id) => bandOf(id).from * 1000 + (bandOf(id).to ?? 999));
  expect(keys.toSorted((one, other) => one - other)).toEqual(keys);
});

test('only ids of bands that occur are band ids', () => {
  expect(['0-14', '105+', '15+', '0-15', '', 'TOTAL'].map(isBandId)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});

test('a heading is read whatever its case and spacing', () => {
  const stray = fc.array(fc.constantFrom(' ', '  ', '\u00a0', '\n', '_'), { minLength: 1, maxLength: 3 });
  const spaces = stray.map((parts) => parts.join(''));
  fc.assert(
    fc.property(spaces, fc.constantFrom(...bandIds), fc.boolean(), (space, id, lower) => {
      const words = headingOf(id).replaceAll(' ', space);
      expect(parseBandHeading(lower ? words.toLowerCase() : words)).toEqual(bandOf(id));
    }),
  );
  expect(parseBandHeading(' AFTER 14 DAYS ')).toEqual({ from: 15, to: null });
});

test('any text may be asked', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const band = parseBandHeading(text);
      expect(band === null || band.to === null || band.from <= band.to).toBe(true);
    }),
  );
});

function headingOf(id: (typeof bandIds)[number]): string {
  const { from, to } = bandOf(id);
  if (to === null) return `AFTER ${from - 1} DAYS`;
  return from === 0 ? `WITHIN ${to} DAYS` : `IN ${from} TO ${to} DAYS`;
}
