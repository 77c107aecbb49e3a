import { toSubmissionLine } from '@clockstop/records';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inventedRecord } from './invented-record.ts';
import { readText } from './read-text.ts';

const good = toSubmissionLine(inventedRecord());

/** Lines of a submission and broken ones: with quotes, fields and line ends where they should not be. */
const line = fc.oneof(
  fc.constant(good),
  fc.constant(toSubmissionLine(inventedRecord({ firstSeenDelayComment: 'of "two"\nlines' }))),
  fc
    .tuple(
      fc.integer({ min: 0, max: good.length - 2 }),
      fc.constantFrom('"', '""', ',', '\n', '\r', '\0', ',"', '",', 'é'),
    )
    .map(([at, what]) => good.slice(0, at) + what + good.slice(at)),
  fc.integer({ min: 0, max: good.length }).map((at) => `${good.slice(0, at)}\n`),
  fc.constantFrom('\r\n', '\n', '"\n', ',\n', '   \n'),
);

test('every row is read or rejected, and no good record after a broken one is lost', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 12 }), async (lines) => {
      const { file, records } = await readText([good, ...lines, good, good].join(''));
      expect(file.rows).toBe(file.records + file.rejected.length);
      expect(records.length).toBe(file.records);
      const rows = [...records, ...file.rejected].map(({ row }) => row).toSorted((one, other) => one - other);
      expect(rows).toEqual(rows.map((_, at) => at + 1));
      const sound = 3 + lines.filter((each) => each === good).length;
      expect(records.filter(({ texts }) => texts[16] === '').length).toBeGreaterThanOrEqual(sound);
    }),
    { numRuns: 400 },
  );
});

test('what is read does not depend on the pieces in which it is read', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { maxLength: 12 }),
      fc.integer({ min: 1, max: 300 }),
      async (lines, pieceBytes) => {
        const many = good.repeat(Math.ceil(262_144 / good.length));
        const content = [many, ...lines, good].join('');
        const [whole, pieces] = [await readText(content), await readText(content, { pieceBytes })];
        expect(pieces.file).toEqual(whole.file);
        expect(pieces.records.length).toBe(whole.records.length);
      },
    ),
    { numRuns: 40 },
  );
});

test('memory does not grow with the file', async () => {
  const content = good.repeat(Math.ceil(80_000_000 / good.length));
  const sizes: number[] = [];
  const { file } = await readText(content, {
    onProgress: () => {
      sizes.push(process.memoryUsage().rss);
    },
    onRecord: () => undefined,
  });
  const [early = 0, late = 0] = [sizes[Math.floor(sizes.length / 4)], sizes.at(-1)];
  expect(file.records).toBe(content.length / good.length);
  expect(late - early).toBeLessThan(40_000_000);
});
