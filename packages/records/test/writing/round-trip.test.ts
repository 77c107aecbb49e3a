import { toSubmissionLine, toXmlRecord, xmlFooter, xmlHeader } from '@clockstop/records';
import { items } from '@clockstop/rules';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inventedRecord } from '../reading/invented-record.ts';
import { readText } from '../reading/read-text.ts';

/** Texts with all that CSV and XML give a meaning to, without space around them. */
const text = fc
  .oneof(
    { weight: 3, arbitrary: fc.constant('') },
    { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
    {
      weight: 1,
      arbitrary: fc
        .array(
          fc.constantFrom('"', '""', ',', '\n', '\r\n', '<', '&', ']]>', 'é', '’', '😀', ' ', 'a', '01'),
          { maxLength: 8 },
        )
        .map((parts) => parts.join('')),
    },
  )
  .map((drawn) => drawn.trim());

const records = fc.array(
  fc
    .array(text, { minLength: items.length, maxLength: items.length })
    .map((drawn) => inventedRecord(Object.fromEntries(items.map(({ id }, at) => [id, drawn[at] ?? ''])))),
  { minLength: 1, maxLength: 6 },
);

test('what is written as a CSV submission is read again as it was', async () => {
  await fc.assert(
    fc.asyncProperty(records, fc.integer({ min: 1, max: 500 }), async (written, pieceBytes) => {
      const content = toSubmissionLine(inventedRecord()) + written.map(toSubmissionLine).join('');
      const { file, records: read } = await readText(content, { pieceBytes });
      expect(file.rejected).toEqual([]);
      expect(read.slice(1).map(({ texts }) => texts)).toEqual(written);
    }),
    { numRuns: 150 },
  );
});

test('what is written in XML is read again as it was', async () => {
  await fc.assert(
    fc.asyncProperty(records, async (written) => {
      const { file, records: read } = await readText(
        xmlHeader + written.map(toXmlRecord).join('') + xmlFooter,
      );
      expect(file.rejected).toEqual([]);
      expect(read.map(({ texts }) => texts)).toEqual(written);
    }),
    { numRuns: 150 },
  );
});

test('control characters, for which XML has no place, become spaces', () => {
  expect(toXmlRecord(inventedRecord({ nhsNumber: '1\u00002' }))).toContain('<NhsNumber>1 2</NhsNumber>');
});
