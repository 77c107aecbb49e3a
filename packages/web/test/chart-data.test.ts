import { expect, test } from 'vitest';
import { toChartCsv } from '../src/national-chart/chart-csv.ts';
import { toChartJson } from '../src/national-chart/chart-json.ts';
import { sampleChart } from './sample-chart.ts';

const chart = sampleChart({
  period: '2022-04',
  alliances: ['Wessex', 'Peninsula', '=Northern'],
  figures: {
    '62-day-referral': [
      [216.5, 283.5],
      [0, 0],
      [433, 567],
    ],
    '62-day-upgrade': 'no file, "none" at all.',
  },
});

test('JSON has every standard with its rows in order, or its reason', () => {
  const json = toChartJson(chart, true);
  expect(json).toMatchObject({ period: '2022-04', basis: 'provider', invented: true });
  expect(json).not.toHaveProperty('vintage');
  expect(json.standards[0]).toMatchObject({
    id: '62-day-referral',
    title: '62-day wait from urgent GP referral to first treatment',
    available: true,
    target: 0.85,
    vintage: 'final',
    england: { within: 650.5, total: 852.5, from: 'sum', met: false },
    unattributed: { within: 1, total: 2 },
    sources: ['=invented, "example".csv'],
    rows: [
      {
        code: 'E56000900',
        name: 'Wessex',
        rank: 1,
        tied: 2,
        within: 216.5,
        total: 283.5,
        met: false,
      },
      { code: 'E56000902', rank: 1, tied: 2, within: 433, total: 567 },
      { code: 'E56000901', rank: null, tied: 0, within: 0, total: 0, share: null, met: null },
    ],
  });
  expect(json.standards[1]).toEqual({
    id: '62-day-upgrade',
    title: '62-day wait from consultant upgrade to first treatment',
    target: null,
    available: false,
    reason: 'no file, "none" at all.',
  });
});

test('CSV has a line for each alliance, England, the unattributed and what is not available', () => {
  const share = 216.5 / 283.5;
  const source = `final,"'=invented, ""example"".csv",`;
  const start = 'invented,2022-04,provider,62-day-referral';
  expect(toChartCsv(chart, true).split('\r\n')).toEqual([
    'figures,period,basis,standard,row,code,name,within,total,share,rank,tied,target,met,vintage,source,note',
    `${start},alliance,E56000900,Wessex,216.5,283.5,${share},1,2,0.85,false,${source}`,
    `${start},alliance,E56000902,'=Northern,433,567,${share},1,2,0.85,false,${source}`,
    `${start},alliance,E56000901,Peninsula,0,0,,,0,0.85,,${source}`,
    `${start},england,,England,650.5,852.5,${650.5 / 852.5},,,0.85,false,${source}the sum of everything in the source`,
    `${start},unattributed,,In no alliance,1,2,,,,0.85,,${source}`,
    'invented,2022-04,provider,62-day-upgrade,not-available,,,,,,,,,,,,"no file, ""none"" at all."',
    '',
  ]);
  expect(toChartCsv(chart, false)).not.toContain('invented,2022');
});
