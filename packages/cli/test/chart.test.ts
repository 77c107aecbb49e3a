import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clockstop } from './run-node.ts';

const folder = mkdtempSync(join(tmpdir(), 'clockstop-chart-'));
const place = (name: string): string => join(folder, name);

beforeAll(() => {
  const months = Array.from({ length: 16 }, (_, at) => {
    const date = new Date(Date.UTC(2023, 3 + at, 1)).toISOString().slice(0, 10);
    return `${date},${at === 4 ? '' : 70 + ((at * 7) % 5) + (at > 12 ? 12 : 0)}`;
  });
  writeFileSync(place('months.csv'), `date,value\n${months.join('\n')}\n`);
  const trusts = Array.from({ length: 12 }, (_, at) => `Trust ${at},${60 + at},${100 - at}`);
  writeFileSync(place('trusts.csv'), `name,numerator,denominator\n${trusts.join('\n')}\nNone,0,0\n`);
  writeFileSync(place('surgery.csv'), surgery);
  expect(clockstop('ingest', place('surgery.csv'), '--store', place('store')).code).toBe(0);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const surgery = [
  '"31-DAY WAIT FOR SECOND OR SUBSEQUENT TREATMENT: SURGERY (INVENTED FIGURES)"',
  '"Jul-21"',
  '"BASIS: PROVIDER BASED (INVENTED FIGURES)"',
  '',
  ',"ODS CODE (1)","ACCOUNTABLE PROVIDER","CARE SETTING (2)","TREATMENT TYPE","TOTAL","WITHIN 31 DAYS","AFTER 31 DAYS"',
  ',"R1H","BARTS HEALTH NHS TRUST","ALL CARE","SURGERY","100","90","10"',
  ',"R0A","MANCHESTER UNIVERSITY NHS FOUNDATION TRUST","ALL CARE","SURGERY","100","80","20"',
  '',
].join('\r\n');

function json(...args: readonly string[]) {
  const { code, out, err } = clockstop('chart', ...args, '--json');
  expect([code, err]).toEqual([0, '']);
  return JSON.parse(out);
}

describe('own figures as JSON', () => {
  test('a control chart has a point for each row, with the limits and what each is', () => {
    const chart = json('spc', '--data', place('months.csv'), '--target', '72');
    expect(chart.points).toHaveLength(16);
    expect(Object.keys(chart.points[0])).toEqual(
      expect.arrayContaining(['date', 'value', 'mean', 'lower', 'upper', 'signals', 'type']),
    );
    expect(chart.points[4].value).toBeNull();
    expect(chart.variation).toBe('improvement_high');
    expect(chart.assurance).toBe('inconsistent');
  });

  test('rebasing takes a reason, and the baselines tell it', () => {
    const { baselines } = json('spc', '--data', place('months.csv'), '--rebase', '2024-05:a new list');
    expect(baselines).toMatchObject([{ reason: null }, { reason: 'a new list' }]);
    const without = clockstop('chart', 'spc', '--data', place('months.csv'), '--rebase', '2024-05');
    expect([without.code, without.err]).toEqual([2, expect.stringContaining('a date and a reason')]);
  });

  test('a funnel has limits, p and flag for each row, and a ranking how sure each place is', () => {
    const funnel = json('funnel', '--data', place('trusts.csv'));
    expect(funnel.points).toHaveLength(13);
    expect(Object.keys(funnel.points[0])).toEqual(
      expect.arrayContaining([
        'name',
        'numerator',
        'denominator',
        'share',
        'lower95',
        'upper998',
        'p',
        'flag',
      ]),
    );
    const { rows, reliability } = json('rank', '--data', place('trusts.csv'));
    expect(rows[0]).toMatchObject({ rank: 1, name: 'Trust 11', low: 1 });
    expect(rows.at(-1)).toMatchObject({ rank: null, name: 'None', expectedRank: null });
    expect(reliability).toBeGreaterThan(0);
  });
});

describe('a forecast', () => {
  const days = Array.from({ length: 40 }, (_, at) => {
    const month = new Date(Date.UTC(2021, at, 1)).toISOString().slice(0, 7);
    return { month, count: 900 + 3 * at + Math.round(80 * Math.sin(at / 1.9)) };
  });

  test('of counts stands beside the seasonal naive, with how often such forecasts held', () => {
    writeFileSync(
      place('referrals.csv'),
      ['date,value', ...days.map(({ month, count }) => `${month},${count}`)].join('\n'),
    );
    const asked = [
      '--data',
      place('referrals.csv'),
      '--horizon',
      '6',
      '--exclude',
      '2022-03..2022-04:a strike',
    ];
    const forecast = json('forecast', ...asked);
    expect(forecast.chosen.points.map(({ month }: { month: string }) => month).slice(0, 2)).toEqual([
      '2024-05',
      '2024-06',
    ]);
    expect(forecast.seasonalNaive.points).toHaveLength(6);
    expect(forecast.chosen.backTest.coverage95).toBeGreaterThan(0);
    expect(forecast.filled.map(({ month }: { month: string }) => month)).toEqual(['2022-03', '2022-04']);
    const printed = clockstop('chart', 'forecast', ...asked);
    expect(printed.out).toMatch(/Back-test: of \d+ outcomes \d+ lay within the 80% interval/);
    clockstop('chart', 'forecast', ...asked, '--noun', 'referrals', '--out', place('forecast.svg'));
    expect(readFileSync(place('forecast.svg'), 'utf8')).toContain('Back-tested on');
  });

  test('of a share stays between 0 and 1, and says its denominator too', () => {
    const lines = days.map(({ month, count }) => `${month},${count - 2},${count}`);
    writeFileSync(place('shares.csv'), ['date,numerator,denominator', ...lines].join('\n'));
    const { share, denominator } = json('forecast', '--data', place('shares.csv'));
    expect(Math.max(...share.chosen.points.map((point: { upper95: number }) => point.upper95))).toBeLessThan(
      1,
    );
    expect(denominator.chosen.points).toHaveLength(12);
  });

  test('a break without a reason is refused', () => {
    const { code, err } = clockstop(
      'chart',
      'forecast',
      '--data',
      place('referrals.csv'),
      '--restart',
      '2022-03',
    );
    expect([code, err]).toEqual([2, expect.stringContaining('a month and a reason')]);
  });
});

describe('--out', () => {
  test.each([
    ['spc', 'months.csv'],
    ['funnel', 'trusts.csv'],
    ['rank', 'trusts.csv'],
  ])('%s is written as picture, image, table and figures', (kind, data) => {
    const out = (ending: string) => {
      const { code, err } = clockstop(
        'chart',
        kind,
        '--data',
        place(data),
        '--out',
        place(`${kind}.${ending}`),
      );
      expect([code, err]).toEqual([0, '']);
      return readFileSync(place(`${kind}.${ending}`));
    };
    expect(out('svg').toString()).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" role="img"/);
    expect(out('png').subarray(1, 4).toString()).toBe('PNG');
    expect(out('csv').toString().split('\r\n').length).toBeGreaterThan(12);
    expect(JSON.parse(out('json').toString())).toBeTypeOf('object');
    expect(readdirSync(folder).filter((name) => name.includes('unfinished'))).toEqual([]);
  });

  test('a title, a measure and a source are those that are given', () => {
    const labels = ['--title', 'We did it', '--measure', 'Seen in time', '--from', 'Our register'];
    clockstop('chart', 'spc', '--data', place('months.csv'), ...labels, '--out', place('own.svg'));
    const svg = readFileSync(place('own.svg'), 'utf8');
    for (const text of [
      'We did it',
      'Seen in time, April 2023 to July 2024',
      'Source: Our register (own figures).',
    ])
      expect(svg).toContain(text);
  });

  test('an ending that nothing is written in, and a folder that is not there, are named', () => {
    const asked = (out: string) => clockstop('chart', 'spc', '--data', place('months.csv'), '--out', out);
    expect([asked('x.gif').code, asked('x.gif').err]).toEqual([
      2,
      expect.stringContaining('.svg, .png, .csv, .json'),
    ]);
    expect([asked(place('no/x.svg')).code, asked(place('no/x.svg')).err]).toEqual([
      2,
      expect.stringContaining('cannot be written'),
    ]);
  });
});

describe('figures of the store', () => {
  const stored = ['--standard', '31-day-surgery', '--period', '2021-07', '--store', place('store')];

  test.each(['rank', 'funnel', 'breaches', 'map'])(
    '%s is printed as table and sentence, and drawn',
    (kind) => {
      const printed = clockstop('chart', kind, ...stored);
      expect([printed.code, printed.err]).toEqual([0, '']);
      expect(printed.out).toContain('North East London');
      expect(json(kind, ...stored)).toMatchObject({
        title: expect.any(String),
        table: { rows: expect.any(Array) },
      });
      const drawn = clockstop('chart', kind, ...stored, '--out', place(`${kind}-stored.svg`));
      expect([drawn.code, drawn.err]).toEqual([0, '']);
      expect(readFileSync(place(`${kind}-stored.svg`), 'utf8')).toContain('31-day wait');
    },
  );

  test('a control chart of its months', () => {
    const { points } = json(
      'spc',
      '--standard',
      '31-day-surgery',
      '--organisation',
      'NEL',
      '--store',
      place('store'),
    );
    expect(points).toContainEqual(expect.objectContaining({ date: '2021-07', value: 0.9, target: 0.94 }));
  });

  test('what it does not have is said', () => {
    const bands = clockstop('chart', 'bands', ...stored);
    expect([bands.code, bands.err]).toEqual([1, expect.stringContaining('not how long each band')]);
    const other = clockstop(
      'chart',
      'rank',
      '--standard',
      '62-day',
      '--period',
      '2012-07',
      '--store',
      place('store'),
    );
    expect([other.code, other.out]).toEqual([1, '']);
    const nothing = clockstop('chart', 'map', '--store', place('store'));
    expect([nothing.code, nothing.err]).toEqual([2, expect.stringContaining('--standard is needed')]);
  });
});
