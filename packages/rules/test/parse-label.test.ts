import {
  cancerGroupOf,
  cancerGroups,
  cancerTypes,
  type Dimension,
  dimensions,
  labelsOf,
  parseLabel,
  suspectedCancers,
} from '@clockstop/rules';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { remember, rememberedTexts } from '../src/vocabulary/remember.ts';

const anyLabel = fc
  .constantFrom(...dimensions)
  .chain((dimension) => fc.constantFrom(...labelsOf(dimension)).map((label) => ({ dimension, label })));

const restyle = fc.record({
  case: fc.constantFrom(
    (text: string) => text,
    (text: string) => text.toUpperCase(),
    (text: string) => text.toLowerCase(),
  ),
  space: fc.constantFrom(' ', '  ', '\u00a0', '\n '),
  before: fc.constantFrom('', ' ', '\t'),
  after: fc.constantFrom('', ' ', ' (3)', '(12)', ' (2) (3) ', '²'),
});

describe('parseLabel', () => {
  test('every label is read whatever its case, spacing and footnote marks', () => {
    fc.assert(
      fc.property(anyLabel, restyle, ({ dimension, label }, style) => {
        const text = style.before + style.case(label).replaceAll(' ', style.space) + style.after;
        expect(parseLabel(dimension, text)).toEqual({ kind: 'label', label });
      }),
      { numRuns: 2000 },
    );
  });

  test('a text it does not know keeps its words', () => {
    expect(parseLabel('cancerType', ' Pancreas (b) (3) ')).toEqual({
      kind: 'unknown',
      label: 'Pancreas (b)',
    });
    expect(parseLabel('route', '(3)')).toEqual({ kind: 'unknown', label: '' });
    expect(parseLabel('route', 'Breast')).toEqual({ kind: 'unknown', label: 'Breast' });
  });

  test('a text that is the name of something on every object is unknown like any other', () => {
    for (const text of ['constructor', '__proto__', 'toString']) {
      expect(parseLabel('stage', text)).toEqual({ kind: 'unknown', label: text });
    }
  });

  test('the answer to a text does not depend on what was asked before', () => {
    const before = parseLabel('cancerType', 'Lung');
    for (let index = 0; index < 10_000; index++) parseLabel('cancerType', `unknown ${index}`);
    expect(parseLabel('cancerType', 'Lung')).toEqual(before);
    expect(parseLabel('cancerType', 'unknown 1')).toEqual({ kind: 'unknown', label: 'unknown 1' });
  });

  test('a very long text is answered in good time', () => {
    for (const text of [' '.repeat(500_000), '(1)'.repeat(100_000), `(${'1'.repeat(500_000)})`]) {
      const started = performance.now();
      expect(parseLabel('modality', text).kind).toBe('unknown');
      expect(performance.now() - started).toBeLessThan(1000);
    }
  });
});

test('what is remembered is bounded in number and length', () => {
  const answers = new Map<string, number>();
  for (let index = 0; index < 5 * rememberedTexts.count; index++) {
    expect(remember(answers, `text ${index}`, index)).toBe(index);
    expect(answers.get(`text ${index}`)).toBe(index);
    expect(answers.size).toBeLessThanOrEqual(rememberedTexts.count);
  }
  const long = 'x'.repeat(rememberedTexts.length + 1);
  expect(remember(answers, long, 0)).toBe(0);
  expect(answers.has(long)).toBe(false);
});

describe('labels', () => {
  test('no dimension has a label twice', () => {
    for (const dimension of dimensions) {
      expect(new Set(labelsOf(dimension)).size).toBe(labelsOf(dimension).length);
    }
  });

  test('each referral type code of the data set stands for one suspected cancer', () => {
    const codes = suspectedCancers.flatMap(({ referralTypes }) => referralTypes);
    const expected = Array.from({ length: 18 }, (_, index) => String(index + 1).padStart(2, '0'));
    expect(codes.toSorted()).toEqual(expected);
  });

  test('every cancer is in a group of the dashboard, but for Missing or Invalid, and no group is empty', () => {
    const cancers = [...suspectedCancers, ...cancerTypes];
    expect(cancers.filter(({ group }) => group === null).map(({ label }) => label)).toEqual([
      'Missing or Invalid',
    ]);
    for (const { label, group } of cancers) expect(cancerGroupOf(label)).toBe(group);
    expect(new Set(cancers.map(({ group }) => group)).size).toBe(cancerGroups.length + 1);
  });
});

describe('the labels of published files', () => {
  const published: Readonly<Record<Dimension, readonly string[]>> = {
    suspectedCancer: ['Missing or invalid', 'SUSPECTED UROLOGICAL MALIGNANCIES (EXCLUDING TESTICULAR)'],
    cancerType: [
      'ACUTE LEUKAEMIA',
      "CHILDREN'S",
      'SKIN',
      'UROLOGICAL',
      'Upper Gastrointestinal',
      'Haematological',
    ],
    route: [
      'Breast symptomatic, cancer not suspected',
      'Urgent suspected cancer',
      'Consultant Upgrade',
      'Screening',
    ],
    stage: ['First Treatment', 'Subsequent Treatment'],
    modality: ['SURGERY', 'ANTI-CANCER DRUG REGIMEN', 'DRUGS', 'RADIOTHERAPY', 'Other'],
    setting: ['ADMITTED', 'NON-ADMITTED', 'Admitted', 'Non-admitted'],
  };

  for (const dimension of dimensions) {
    test(dimension, () => {
      const kinds = published[dimension].map((text) => parseLabel(dimension, text).kind);
      expect(kinds).toEqual(kinds.map(() => 'label'));
    });
  }
});
