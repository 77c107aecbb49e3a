import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { feature, merge, neighbors } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { allianceBoundaries, alliancesIn, register } from '../src/index.ts';
import { areaOf, crossingsOf, type Ring } from './rings.ts';
import { describeWithFiles, root } from './shared-folder.ts';

const { codes, from, notice, topology } = allianceBoundaries;
const drawn = topology as unknown as Parameters<typeof merge>[0];
const geometries = topology.objects.alliances.geometries as unknown as Parameters<typeof neighbors>[0];

interface Shapes {
  readonly features: readonly {
    readonly geometry:
      | { readonly type: 'Polygon'; readonly coordinates: readonly Ring[] }
      | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly Ring[])[] };
  }[];
}

/** The rings of every alliance as a map draws them, in degrees, in the order of the codes. */
function ringsOfAll(): readonly (readonly Ring[])[] {
  const { features } = feature(drawn, 'alliances') as unknown as Shapes;
  return features.map(({ geometry }) =>
    geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat(),
  );
}

describe('the boundaries', () => {
  it('are those of the alliances of the month, which had the same codes in April 2022', () => {
    for (const month of [from, '2022-04'])
      expect([...codes].sort()).toEqual(
        alliancesIn(register, month)
          .map(({ code }) => code)
          .sort(),
      );
    expect(notice).toContain('Contains OS data © Crown copyright and database right');
  });

  it('enclose each alliance in closed rings that cross neither themselves nor each other', () => {
    for (const [at, rings] of ringsOfAll().entries()) {
      const code = codes[at];
      expect(rings.length, code).toBeGreaterThan(0);
      for (const ring of rings) {
        expect(ring.length, code).toBeGreaterThan(3);
        expect(ring.at(-1), code).toEqual(ring[0]);
        // Clockwise from above, as d3 reads them, and no sliver: 0.0002 square degrees are about 1.5 square kilometres.
        expect(areaOf(ring), code).toBeLessThan(-0.0002);
      }
      expect(crossingsOf(rings), code).toEqual([]);
    }
  });

  it('lie in England, and leave no hole between neighbours', () => {
    const [west = 0, south = 0] = topology.transform.translate;
    expect([west, south].map(Math.floor)).toEqual([-7, 49]);
    const whole = merge(drawn, geometries as Parameters<typeof merge>[1]).coordinates;
    expect(whole.filter((rings) => rings.length > 1)).toEqual([]);
    const areas = whole.map(([outer = []]) => Math.abs(areaOf(outer as unknown as Ring)));
    const [mainland, all] = [Math.max(...areas), areas.reduce((sum, area) => sum + area)];
    expect(mainland / all).toBeGreaterThan(0.99);
  });

  it('share lines: every alliance has a neighbour, and North East London the three beside it and the East', () => {
    const near = neighbors(geometries).map((beside) => beside.map((at) => codes[at]));
    expect(Math.min(...near.map(({ length }) => length))).toBe(2);
    expect(near[codes.indexOf('E56000028')]?.sort()).toEqual([
      'E56000010',
      'E56000021',
      'E56000023',
      'E56000027',
    ]);
  });
});

describeWithFiles('the text of the boundaries', () => {
  it('is what the published outlines make today', () => {
    const tool = join(root, 'tools/build-boundaries.ts');
    expect(execFileSync(process.execPath, [tool, '--check'], { encoding: 'utf8' })).toBe(
      'The boundaries are fresh.\n',
    );
  });
});
