import { parsePeriod, parseStandardId } from '@clockstop/rules';
import { describe, expect, test } from 'vitest';
import { answer, type Question, type Source } from '../../src/index.ts';
import { inventedSource } from './invented-source.ts';

function ask(drawn: string, more: Partial<Question> = {}): Question {
  const [standard = '', period = '', basis, , ...by] = drawn.split(' ');
  const question = { standard: parseStandardId(standard), period: parsePeriod(period), basis, by, ...more };
  return question as Question;
}

/** The periods that answer, or the reason why none do. */
function spans(sources: readonly Source[], question: Question): string {
  const found = answer(sources, question);
  return found.kind === 'answered' ? found.spans.map(({ period }) => period).join(' ') : found.reason;
}

const referral = (period: string): string => `62-day-referral ${period} provider`;
const Q1 = '2015-04..2015-06';
const Q2 = '2015-07..2015-09';
const quarters = inventedSource('quarters', { holds: [referral(Q1), referral(Q2)] });
const months = inventedSource('months', {
  holds: ['2015-06', '2015-07', '2015-08', '2015-09', '2015-10'].map(referral),
  release: 'csv',
});

describe('what answers for a span of months', () => {
  const both = [quarters, months];
  test.each([
    ['a month', '2015-07', '2015-07'],
    ['a range, by its months', '2015-08..2015-10', '2015-08 2015-09 2015-10'],
    ['a quarter, by the release for it', Q1, Q1],
    ['a quarter, by its own release even where every month is there', Q2, Q2],
    ['two quarters end to end', '2015-04..2015-09', `${Q1} ${Q2}`],
  ])('%s', (_, period, expected) => {
    expect(spans(both, ask(referral(period)))).toBe(expected);
  });

  test('each span has every way to answer it', () => {
    const again = inventedSource('again', { holds: [referral('2015-07')], vintage: 'final' });
    const found = answer([...both, again], ask(referral('2015-07..2015-08')));
    const ways = found.kind === 'answered' ? found.spans.map(({ candidates }) => candidates.length) : [];
    expect(ways).toEqual([2, 1]);
  });

  test('months of several vintages make one range, each answered by its best', () => {
    const final = inventedSource('final', { holds: [referral('2015-07')], vintage: 'final' });
    const found = answer([months, final], ask(referral('2015-07..2015-08')));
    const vintages =
      found.kind === 'answered' ? found.spans.map(({ candidates }) => candidates[0]?.vintage) : [];
    expect(vintages).toEqual(['final', 'unknown']);
  });
});

describe('what cannot be answered, and why', () => {
  const both = [quarters, months];
  test.each([
    ['a month of a quarter', referral('2015-05'), /whole.*cannot be cut into months or added/],
    ['half a quarter', referral('2015-05..2015-06'), /^(?=.*May 2015)(?!.*June 2015:).*whole/],
    ['a quarter and a month', referral('2015-04..2015-07'), /whole.*cannot be cut into months or added/],
    [
      'a range with a gap',
      referral('2015-09..2015-12'),
      /November 2015, December 2015.*no file that was read/,
    ],
    ['a month that nobody read', referral('2019-01'), /January 2019.*no file that was read has it/],
    ['the other basis', '62-day-referral 2015-07 commissioner', /provider basis only/],
    ['a breakdown that no file has', `${referral('2015-07')} by modality`, /modality/],
    ['a standard before it began', 'faster-diagnosis 2015-07 provider', /first published.*April 2021/],
    ['a standard after it ended', '62-day-referral 2024-01 provider', /ended in September 2023/],
    ['a combined standard too early', '31-day 2015-07 provider', /first published.*do not add up/],
    ['a span that runs into the break', '62-day-referral 2023-08..2023-11 provider', /October 2023.*ended/],
  ])('%s', (_, drawn, reason) => {
    expect(spans(both, ask(drawn))).toMatch(reason);
  });

  test('a reason names the standard and ends like a sentence', () => {
    expect(spans(both, ask(referral('2019-01')))).toMatch(/^62-day-referral .*[^.]\.$/);
    expect(spans(both, ask('31-day 2015-07 provider'))).toMatch(/^31-day .*[^.]\.$/);
  });

  test('a vintage or a source that does not have it, when others do', () => {
    expect(spans(both, ask(referral('2015-07'), { vintage: 'final' }))).toMatch(/no final/);
    expect(spans(both, ask(referral('2015-10'), { source: 'quarters' }))).toMatch(
      /this source does not have it/,
    );
  });

  test('parts that do not add up to the standard are named, for a range too', () => {
    const parts = ['31-day-first', '31-day-surgery', '31-day-drug', '31-day-radiotherapy'];
    const holds = ['2023-07', '2023-08'].flatMap((month) =>
      parts.map((part) => `${part} ${month} commissioner`),
    );
    const book = inventedSource('book', { holds, vintage: 'final' });
    const because = /only its parts 31-day-first, 31-day-surgery, 31-day-drug, 31-day-radiotherapy.*not/;
    expect(spans([book], ask('31-day 2023-07 commissioner'))).toMatch(because);
    expect(spans([book], ask('31-day 2023-07..2023-08 commissioner'))).toMatch(because);
  });

  test('a part that is missing from a sum is named, and is not called a treatment of another kind', () => {
    const reason = spans([months], ask('62-day 2015-07 provider'));
    expect(reason).toMatch(/62-day-screening, 62-day-upgrade/);
    expect(reason).not.toMatch(/other kinds/);
  });

  test('figures of our own do not answer, nor are they said to be missing in another vintage', () => {
    const local = inventedSource('local', { holds: [referral('2015-07')], vintage: 'local' });
    expect(spans([local], ask(referral('2015-07')))).toMatch(/no file that was read has it/);
    expect(spans([local], ask(referral('2015-07'), { vintage: 'local' }))).toBe('2015-07');
  });
});
