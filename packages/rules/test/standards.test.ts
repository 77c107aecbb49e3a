import {
  addMonths,
  bandIds,
  bandOf,
  labelsOf,
  month,
  type Standard,
  standardById,
  standardIds,
  standards,
} from '@clockstop/rules';
import { describe, expect, test } from 'vitest';

const each = (title: string, holds: (standard: Standard) => void) => {
  describe(title, () => {
    for (const standard of standards) test(standard.id, () => holds(standard));
  });
};

test('there is a record for every id, in the order of the ids', () => {
  expect(standards.map(({ id }) => id)).toEqual(standardIds);
  expect(standardIds.map((id) => standardById(id).id)).toEqual(standardIds);
});

test('titles and short titles tell the standards apart', () => {
  expect(new Set(standards.map(({ title }) => title)).size).toBe(standards.length);
  expect(new Set(standards.map(({ shortTitle }) => shortTitle)).size).toBe(standards.length);
});

each('its dates run forwards, and figures cover the time in force', (standard) => {
  const never = month('2099-12');
  expect(standard.from <= (standard.until ?? never)).toBe(true);
  expect(standard.figuresFrom <= standard.from).toBe(true);
  expect((standard.figuresUntil ?? never) >= (standard.until ?? never)).toBe(true);
});

each('its targets lie within the time in force and cite a source', (standard) => {
  for (const { from, until, share, sources } of standard.targets) {
    expect(from >= standard.from).toBe(true);
    expect(until === null || until >= from).toBe(true);
    expect(standard.until === null || (until !== null && until <= standard.until)).toBe(true);
    expect(Number.isInteger(share.of) && Number.isInteger(share.outOf) && share.of <= share.outOf).toBe(true);
    expect(sources.length).toBeGreaterThan(0);
  }
});

each('one operational standard at a time, and a month to reach each planning ambition by', (standard) => {
  const operational = standard.targets.filter(({ kind }) => kind === 'operational-standard');
  const follows = operational.slice(1).map(({ from }) => addMonths(from, -1));
  expect(operational.slice(0, -1).map(({ until }) => until)).toEqual(follows);
  for (const target of standard.targets) {
    if (target.kind === 'planning-ambition') expect(target.by).toBe(target.until);
  }
});

each('it and its targets cite public texts, or are marked unverified', (standard) => {
  for (const { confidence, sources } of [standard, ...standard.targets]) {
    const addressed = sources.every(({ address }) => address?.startsWith('http'));
    expect(sources.length > 0 && (addressed || confidence === 'unverified')).toBe(true);
  }
});

each('its bands follow on from each other, and one of them ends at the limit', (standard) => {
  const bands = standard.bands.map(bandOf);
  const starts = bands.map(({ from }) => from);
  const ends = bands.map(({ to }) => to);
  expect(starts).toEqual([0, ...ends.slice(0, -1).map((to) => (to ?? Number.NaN) + 1)]);
  expect(ends.at(-1)).toBeNull();
  expect(ends).toContain(standard.limitDays);
});

each('the part of the later standard that replaced it is made of known labels', (standard) => {
  if (standard.replacedBy === null) return;
  const { standard: later, where } = standard.replacedBy;
  expect(standardById(later).from > (standard.until ?? month('2099-12'))).toBe(true);
  expect(standardById(later).limitDays).toBe(standard.limitDays);
  for (const by of ['route', 'stage', 'modality'] as const) {
    expect(labelsOf(by)).toEqual(expect.arrayContaining([...(where[by] ?? [])]));
  }
});

test('every band of a standard is in the list of bands, and every band in the list is of some standard', () => {
  const used = new Set(standards.flatMap(({ bands }) => bands));
  expect(bandIds.filter((id) => !used.has(id))).toEqual([]);
});

test('the standards with no expected share are the upgrade and the commitment', () => {
  expect(standards.filter(({ targets }) => targets.length === 0).map(({ id }) => id)).toEqual([
    '62-day-upgrade',
    '31-day-rarer',
  ]);
});
