import { expect, test } from 'vitest';
import { chartAddress, isSameAddress, withEnding, withQuery } from '../src/site/address.ts';

const two = '/compare?organisation=r1h&organisation=rj1&period=2024-01';

test('a word that is said twice stays twice in every address made from one', () => {
  expect(withQuery(two, { figures: 'abc' })).toBe(`${two}&figures=abc`);
  expect(withEnding(two, 'csv')).toBe('/compare.csv?organisation=r1h&organisation=rj1&period=2024-01');
  expect(chartAddress(two, { name: '62-day', form: 'svg', width: 340 })).toBe(
    '/compare/62-day.svg?organisation=r1h&organisation=rj1&period=2024-01&width=340',
  );
});

test('words are replaced and taken away', () => {
  expect(withQuery(two, { period: '2024-02' })).toBe(
    '/compare?organisation=r1h&organisation=rj1&period=2024-02',
  );
  expect(withQuery('/map?period=2024-01', { period: undefined })).toBe('/map');
});

test('an address is the same however it is encoded, but not in another order', () => {
  expect(isSameAddress('/map?a=x%20y', '/map?a=x+y')).toBe(true);
  expect(isSameAddress('/map?a=1&a=2', '/map?a=2&a=1')).toBe(false);
});
