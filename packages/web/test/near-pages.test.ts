import { expect, test } from 'vitest';
import { nearPages } from '../src/near-pages.ts';

test.each([
  '/chart',
  '/National-Chart',
  '/nationalchart',
  '/national-charts',
  '/national-chart/2022-04',
  '/charts',
])('for %s the national chart is near', (path) => {
  expect(nearPages(path)[0]).toEqual({ path: '/national-chart', title: 'National chart' });
});

test('data is near data', () => {
  expect(nearPages('/nationalchart.csv')[0]?.path).toBe('/national-chart.csv');
  expect(nearPages('/chart.json')[0]?.path).toBe('/national-chart.json');
});

test('something is offered, whatever was asked for', () => {
  expect(nearPages('/wp-login.php').map(({ path }) => path)).toEqual(['/national-chart']);
  expect(nearPages('/').length).toBe(1);
});
