import { inSlice, type Slice, sliceInWords, standards } from '@clockstop/rules';
import { expect, test } from 'vitest';

const surgery: Slice = {
  standard: '31-day',
  where: { stage: ['Subsequent Treatment'], modality: ['Surgery'] },
};

test('a slice holds the counts of its standard with its labels, whatever the other breakdowns', () => {
  const count = { standard: '31-day', stage: 'Subsequent Treatment', modality: 'Surgery' } as const;
  expect(inSlice(surgery, count)).toBe(true);
  expect(inSlice(surgery, { ...count, route: 'Screening' })).toBe(true);
  expect(inSlice(surgery, { ...count, modality: 'Other' })).toBe(false);
  expect(inSlice(surgery, { ...count, standard: '62-day' })).toBe(false);
});

test('a total over a breakdown is in no slice that restricts it', () => {
  expect(inSlice(surgery, { standard: '31-day', stage: 'Subsequent Treatment', modality: null })).toBe(false);
  expect(inSlice(surgery, { standard: '31-day', stage: 'Subsequent Treatment' })).toBe(false);
});

test('a whole standard holds all of its counts', () => {
  for (const { id } of standards)
    expect(inSlice({ standard: id, where: {} }, { standard: id, stage: null })).toBe(true);
  expect(sliceInWords({ standard: '62-day', where: {} })).toBe('62-day');
});
