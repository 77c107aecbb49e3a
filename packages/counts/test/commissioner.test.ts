import { register } from '@clockstop/organisations';
import { describe, expect, test } from 'vitest';
import { isCommissioner } from '../src/commissioner.ts';
import { drawnTable } from './drawn-table.ts';

describe('whether a code is that of a commissioner', () => {
  test.each(
    drawnTable(`
      01F     | true  | a clinical commissioning group
      A3A8R   | true  | a sub-ICB location
      QMF     | true  | an integrated care board
      13Q     | true  | the national commissioning hub
      14R     | true  | a health and justice hub
      UNKNOWN | true  | unknown commissioners
      R1H     | false | a trust
      NVC     | false | an independent provider
      S3H9L   | false | a hospital
      XXX     | false | a code that nobody knows
    `),
  )('%s: %s, it is %s', (code, answer) => {
    expect(String(isCommissioner(register, code))).toBe(answer);
  });
});
