import { parsePeriod, parseStandardId } from '@clockstop/rules';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { candidatesFor, type Question, type Source } from '../../src/index.ts';
import { drawnTable } from '../drawn-table.ts';
import { inventedSource } from './invented-source.ts';

/** A question drawn as `62-day 2023-07 provider`, or `62-day 2023-07 provider by route`. */
function ask(drawn: string, more: Partial<Question> = {}): Question {
  const [standard = '', period = '', basis, , ...by] = drawn.split(' ');
  const question = { standard: parseStandardId(standard), period: parsePeriod(period), basis, by, ...more };
  return question as Question;
}

/** Every candidate in order: its files, its vintage, and whether it is derived. */
function answers(sources: readonly Source[], question: Question): string[] {
  return candidatesFor(sources, question).map(({ parts, vintage, derived }) => {
    const files = [...new Set(parts.map(({ source }) => source.file))].join(' + ');
    return `${files} ${vintage}${derived ? ' derived' : ''}`;
  });
}

describe('which of several sources answers', () => {
  const holds = ['faster-diagnosis 2021-11 provider'];
  const families = drawnTable(`
    extract-final     | final       | extract  | 2026-01-01
    csv-final         | final       | csv      | 2026-01-01
    book-final        | final       | workbook | 2026-01-01
    extract-unknown   | unknown     | extract  | 2026-01-03
    csv-unknown-early | unknown     | csv      | 2026-01-01
    csv-unknown-late  | unknown     | csv      | 2026-01-02
    book-unknown      | unknown     | workbook | 2026-01-01
    book-provisional  | provisional | workbook | 2026-01-09
    local             | local       | workbook | 2026-01-09
    scenario          | scenario    | workbook | 2026-01-09
  `).map(([file = '', vintage, release, readAt = '']) =>
    inventedSource(file, { holds, vintage: vintage as 'final', release: release as 'csv', readAt }),
  );
  const question = ask('faster-diagnosis 2021-11 provider');
  const order = [
    'book-final final',
    'csv-final final',
    'extract-final final',
    'book-unknown unknown',
    'csv-unknown-late unknown',
    'csv-unknown-early unknown',
    'extract-unknown unknown',
    'book-provisional provisional',
  ];

  test('final before unknown before provisional, workbook before CSV before extract, the later read', () => {
    expect(answers(families, question)).toEqual(order);
  });

  test('a cumulative combined CSV before one of a single month, even if that was read later', () => {
    const cumulative = inventedSource('cumulative', {
      holds: [...holds, 'faster-diagnosis 2021-12 provider'],
      release: 'csv',
    });
    const perMonth = inventedSource('per-month', { holds, release: 'csv', readAt: '2026-02-01' });
    const sources = [perMonth, cumulative].map((source) => ({ ...source, layout: 'G7' as const }));
    expect(answers(sources, question)).toEqual(['cumulative unknown', 'per-month unknown']);
  });

  test('in whatever order the sources are given', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(families, { minLength: families.length }), (shuffled) => {
        expect(answers(shuffled, question)).toEqual(order);
      }),
    );
  });

  test('a vintage that is asked for answers alone, ours too', () => {
    expect(answers(families, { ...question, vintage: 'provisional' })).toEqual([
      'book-provisional provisional',
    ]);
    expect(answers(families, { ...question, vintage: 'unknown' })[0]).toBe('book-unknown unknown');
    expect(answers(families, { ...question, vintage: 'local' })).toEqual(['local local']);
    expect(answers(families, { ...question, vintage: 'scenario' })).toEqual(['scenario scenario']);
  });

  test('a source that is asked for answers alone, whatever it is', () => {
    expect(answers(families, { ...question, source: 'extract-unknown' })).toEqual([
      'extract-unknown unknown',
    ]);
    expect(answers(families, { ...question, source: 'local' })).toEqual(['local local']);
    expect(answers(families, { ...question, source: 'elsewhere' })).toEqual([]);
  });

  test('figures of our own never answer by themselves', () => {
    const own = families.filter(({ vintage }) => vintage === 'local' || vintage === 'scenario');
    expect(own.length).toBe(2);
    expect(answers(own, question)).toEqual([]);
  });

  test('two reads at the same moment still have an order', () => {
    const same = ['b', 'a'].map((file) => inventedSource(file, { holds }));
    expect(answers(same, question)).toEqual(['a unknown', 'b unknown']);
  });
});

describe('what a source can answer', () => {
  const source = inventedSource('book', {
    holds: [
      'faster-diagnosis 2024-01 provider',
      'faster-diagnosis 2024-01 provider by suspectedCancer route',
      '31-day 2024-01 provider by stage modality',
      '31-day 2024-01 provider by cancerType stage',
      'faster-diagnosis 2024-01..2024-03 commissioner',
    ],
  });

  /** The breakdown that answers, or nothing. */
  const slice = (drawn: string): string | null =>
    candidatesFor([source], ask(drawn))[0]?.parts[0]?.slice.by.join(' ') ?? null;

  const cases: [string, string | null, string][] = [
    ['faster-diagnosis 2024-01 provider', '', 'the whole where it stands'],
    [
      'faster-diagnosis 2024-01 provider by route',
      'suspectedCancer route',
      'the part that holds more is added up',
    ],
    ['31-day 2024-01 provider', 'cancerType stage', 'one breakdown, never two together'],
    ['31-day 2024-01 provider by modality', 'stage modality', ''],
    ['31-day 2024-01 provider by cancerType', 'cancerType stage', ''],
    ['31-day 2024-01 provider by cancerType modality', null, 'no table has both'],
    ['31-day 2024-01 provider by setting', null, 'nor this'],
    ['faster-diagnosis 2024-02 provider', null, 'another month'],
    ['faster-diagnosis 2024-01 commissioner', null, 'a month is not cut out of a quarter'],
    ['faster-diagnosis 2024-01..2024-03 commissioner', '', 'the quarter itself'],
    ['two-week-wait 2024-01 provider', null, 'another standard'],
  ];

  test.each(cases)('%s: by %s', (drawn, by) => {
    expect(slice(drawn)).toBe(by);
  });
});

describe('a standard that is made of others', () => {
  const month = '2023-07 commissioner';
  const parts = ['62-day-referral', '62-day-screening', '62-day-upgrade'].map((part) => `${part} ${month}`);
  const book = (file: string, vintage: 'final' | 'provisional' | 'unknown', holds: readonly string[]) =>
    inventedSource(file, { vintage, holds });
  const [referral = '', screening = '', upgrade = ''] = parts;
  const combined = ask(`62-day ${month}`);

  test('is added up from the parts of one source', () => {
    const sources = [book('book', 'final', parts)];
    expect(answers(sources, combined)).toEqual(['book final derived']);
    expect(candidatesFor(sources, combined)[0]?.parts.length).toBe(3);
  });

  test('or of several sources of one vintage', () => {
    const sources = [book('a', 'final', [referral]), book('b', 'final', [screening, upgrade])];
    expect(answers(sources, combined)).toEqual(['a + b final derived']);
  });

  test('never of several vintages', () => {
    const sources = [book('a', 'final', [referral, screening]), book('b', 'provisional', parts)];
    expect(answers(sources, combined)).toEqual(['b provisional derived']);
    expect(
      answers([book('a', 'final', [referral]), book('b', 'unknown', [screening, upgrade])], combined),
    ).toEqual([]);
  });

  test('never with a part missing', () => {
    expect(answers([book('a', 'final', [referral, screening])], combined)).toEqual([]);
  });

  test('never of two months or two bases', () => {
    const elsewhere = parts.slice(1).map((part) => part.replace('commissioner', 'provider'));
    expect(answers([book('a', 'final', [referral, ...elsewhere])], combined)).toEqual([]);
    const later = parts.slice(1).map((part) => part.replace('2023-07', '2023-08'));
    expect(answers([book('a', 'final', [referral, ...later])], combined)).toEqual([]);
  });

  test('one published as such comes before a sum when all else is equal, and a final sum before a provisional one', () => {
    const direct = book('direct', 'final', [`62-day ${month}`]);
    expect(answers([book('parts', 'final', parts), direct], combined)).toEqual([
      'direct final',
      'parts final derived',
    ]);
    const early = book('direct', 'provisional', [`62-day ${month}`]);
    expect(answers([early, book('parts', 'final', parts)], combined)).toEqual([
      'parts final derived',
      'direct provisional',
    ]);
  });

  test('from October 2023 the parts are no longer standards and are not added up', () => {
    const october = parts.map((part) => part.replace('2023-07', '2023-10'));
    expect(answers([book('a', 'final', october)], ask('62-day 2023-10 commissioner'))).toEqual([]);
  });

  test('the 31-day parts are never added up: treatments of other kinds are not among them', () => {
    const first = ['31-day-first', '31-day-surgery', '31-day-drug', '31-day-radiotherapy'];
    const sources = [
      book(
        'a',
        'final',
        first.map((part) => `${part} ${month}`),
      ),
    ];
    expect(answers(sources, ask(`31-day ${month}`))).toEqual([]);
    expect(answers(sources, ask(`31-day-drug ${month}`))).toEqual(['a final']);
  });

  test('a part is cut out of the combined standard by its labels, where the table has them', () => {
    const extract = book('extract', 'unknown', [
      `62-day ${month} by route cancerType`,
      `31-day ${month} by stage`,
    ]);
    const [candidate] = candidatesFor([extract], ask(`62-day-screening ${month}`));
    expect(candidate?.derived).toBe(true);
    expect(candidate?.parts[0]?.where).toEqual({ route: ['Screening'] });
    expect(answers([extract], ask(`31-day-first ${month}`))).toEqual(['extract unknown derived']);
    expect(answers([extract], ask(`31-day-surgery ${month}`))).toEqual([]);
  });

  test('a referral is of suspected cancer or with breast symptoms', () => {
    const extract = book('extract', 'unknown', [`62-day ${month} by route`]);
    const [candidate] = candidatesFor([extract], ask(`62-day-referral ${month}`));
    expect(candidate?.parts[0]?.where).toEqual({ route: ['Urgent Suspected Cancer', 'Breast Symptomatic'] });
  });

  test('a source that is asked for must have every part itself', () => {
    const sources = [book('a', 'final', [referral]), book('b', 'final', [screening, upgrade])];
    expect(answers(sources, { ...combined, source: 'a' })).toEqual([]);
    expect(answers([...sources, book('c', 'final', parts)], { ...combined, source: 'c' })).toEqual([
      'c final derived',
    ]);
  });
});
