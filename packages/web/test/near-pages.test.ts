import { register } from '@clockstop/organisations';
import { describe, expect, test } from 'vitest';
import { nearPages } from '../src/near-pages.ts';

const pathsNear = (path: string) => nearPages(register, path).map((page) => page.path);

test.each([
  '/chart',
  '/National-Chart',
  '/nationalchart',
  '/national-charts',
  '/national-chart/2022-04',
  '/charts',
])('for %s the national chart is near', (path) => {
  expect(nearPages(register, path)[0]).toEqual({ path: '/national-chart', title: 'National chart' });
});

test('data is near data', () => {
  expect(pathsNear('/nationalchart.csv')[0]).toBe('/national-chart.csv');
  expect(pathsNear('/chart.json')[0]).toBe('/national-chart.json');
});

test.each(['/wp-login.php', '/', '/.env', '/admin/config.php', '/%zz', '/favicon.ico', '/robots.txt'])(
  'something is offered, whatever was asked for: %s',
  (path) => {
    expect(pathsNear(path)).toEqual(['/national-chart']);
  },
);

describe('an address that seems to name something', () => {
  test.each([
    ['/alliances/north-east-londn', '/alliances/north-east-london'],
    ['/alliance/north-east-london', '/alliances/north-east-london'],
    ['/alliances/nel', '/alliances/north-east-london'],
    ['/Alliances/North-East-London-Cancer-Alliance', '/alliances/north-east-london'],
    ['/alliances/E56000028', '/alliances/north-east-london'],
    ['/alliances/leeds', '/alliances/west-yorkshire-and-harrogate?place=Leeds'],
    ['/alliances/hackny', '/alliances/north-east-london?place=Hackney'],
    ['/boroughs/hackney', '/alliances/north-east-london?place=Hackney'],
    ['/alliances/north-east-londn.json', '/alliances/north-east-london.json'],
    ['/providers/r1hh', '/providers/r1h'],
    ['/providers/rh1', '/providers/r1h'],
    ['/providers/barts', '/providers/r1h'],
    ['/provider/R1H', '/providers/r1h'],
    ['/trusts/uclh', '/providers/rrv'],
    ['/hospitals/barts-helth', '/providers/r1h'],
    ['/boards/qmff', '/boards/qmf'],
    ['/board/north-east-london', '/boards/qmf'],
    ['/icb/qmf', '/boards/qmf'],
    ['/ccg/07t', '/boards/qmf'],
    ['/standards/62-days', '/standards/62-day'],
    ['/standards/fds', '/standards/faster-diagnosis'],
    ['/standard/two-week-wate', '/standards/two-week-wait'],
    ['/fds', '/standards/faster-diagnosis'],
    ['/barts', '/providers/r1h'],
    ['/serach', '/search'],
  ])('%s is near %s', (path, near) => {
    expect(pathsNear(path)[0]).toBe(near);
  });

  test('of what has merged leads to itself and to who goes on with its work', () => {
    expect(nearPages(register, '/provider/rnj')).toEqual([
      { path: '/providers/rnj', title: 'Barts and the London NHS Trust' },
      { path: '/providers/r1h', title: 'Barts Health NHS Trust' },
    ]);
  });

  test('is answered briefly, and with each page once', () => {
    const near = pathsNear('/providers/london');
    expect(near.length).toBeLessThan(10);
    expect(new Set(near).size).toBe(near.length);
  });
});
