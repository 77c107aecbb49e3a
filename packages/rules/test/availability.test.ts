import {
  addMonths,
  availability,
  identitiesFor,
  month,
  monthInWords,
  publishedIn,
  standardById,
  standardIds,
  standardsIn,
} from '@clockstop/rules';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const months = fc.integer({ min: 0, max: 300 }).map((count) => addMonths(month('2005-01'), count));
const ids = fc.constantFrom(...standardIds);

test('a standard in force has figures that can be had', () => {
  fc.assert(
    fc.property(months, (when) => {
      for (const { id } of standardsIn(when)) expect(availability(id, when).kind).toBe('available');
    }),
  );
});

test('what can be had is published, or is a sum of what is published', () => {
  fc.assert(
    fc.property(ids, months, (id, when) => {
      const published = publishedIn(when).map((standard) => standard.id);
      const exact = identitiesFor(id, when).some(({ sumOf }) =>
        sumOf.every((slice) => published.includes(slice.standard)),
      );
      expect(availability(id, when).kind === 'available').toBe(published.includes(id) || exact);
    }),
  );
});

test('a reason names the standard and the month that bounds it', () => {
  fc.assert(
    fc.property(ids, months, (id, when) => {
      const answer = availability(id, when);
      if (answer.kind === 'available') return;
      const { figuresFrom, figuresUntil } = standardById(id);
      const bound = when < figuresFrom ? figuresFrom : (figuresUntil ?? figuresFrom);
      expect(answer.reason.startsWith(`${id} `)).toBe(true);
      expect(answer.reason).toContain(monthInWords(bound));
    }),
  );
});
