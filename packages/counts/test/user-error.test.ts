import { describe, expect, test } from 'vitest';
import { exitCodeOf, statusOf, UserError } from '../src/index.ts';

describe("a user's mistake", () => {
  test('says what to do instead, with what was asked for', () => {
    const error = new UserError('not-a-period', { text: 'April' });
    expect(error.message).toBe(
      '"April" is not a period. Write a month as 2022-04, or a range as 2015-04..2015-06.',
    );
    expect(error).toMatchObject({ name: 'UserError', code: 'not-a-period', facts: { text: 'April' } });
  });

  test('facts with signs of their own are put in as they are', () => {
    expect(new UserError('no-source', { text: '$& {text}' }).message).toContain('"$& {text}"');
  });

  test('has an exit code and a status', () => {
    const period = new UserError('not-a-period', { text: 'April' });
    expect([exitCodeOf(period), statusOf(period)]).toEqual([2, 400]);
    const empty = new UserError('empty-store', { store: 'x' });
    expect([exitCodeOf(empty), statusOf(empty)]).toEqual([1, 404]);
  });
});
