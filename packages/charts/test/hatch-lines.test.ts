import { expect, test } from 'vitest';
import type { AllianceShape } from '../src/map/alliance-shapes.ts';
import { hatchLines } from '../src/map/hatch-lines.ts';

const square = [
  [
    [0.3, 0],
    [10.3, 0],
    [10.3, 10],
    [0.3, 10],
    [0.3, 0],
  ],
] as const;
const hole = [
  [4, 4],
  [6, 4],
  [6, 6],
  [4, 6],
  [4, 4],
] as const;

function shape(...coordinates: AllianceShape['geometry']['coordinates']): AllianceShape {
  return { code: 'X', geometry: { type: 'MultiPolygon', coordinates }, label: [0, 0] };
}

test.each(['right', 'left'] as const)(
  'leaning %s, every line is slanting and within the shape',
  (leaning) => {
    const { coordinates } = hatchLines([shape(square)], { leaning, step: 1 });
    // The diagonal is 14.1 long, so that 13 or 14 lines cross it a step apart.
    expect([13, 14]).toContain(coordinates.length);
    for (const [[x1 = 0, y1 = 0] = [], [x2 = 0, y2 = 0] = []] of coordinates) {
      expect(Math.abs((y2 - y1) / (x2 - x1))).toBeCloseTo(1, 9);
      expect(y2 > y1 === x2 > x1).toBe(leaning === 'left');
      for (const figure of [x1, y1, x2, y2]) {
        expect(figure).toBeGreaterThan(-1e-9);
        expect(figure).toBeLessThan(10.3 + 1e-9);
      }
    }
  },
);

test('lines stop at a hole and go on behind it', () => {
  const lengths = (coordinates: readonly (readonly (readonly number[])[])[]): number =>
    coordinates.reduce(
      (sum, [[x1 = 0, y1 = 0] = [], [x2 = 0, y2 = 0] = []]) => sum + Math.hypot(x2 - x1, y2 - y1),
      0,
    );
  const hatching = { leaning: 'right', step: 0.1 } as const;
  const whole = lengths(hatchLines([shape(square)], hatching).coordinates);
  const holed = lengths(hatchLines([shape([...square, hole])], hatching).coordinates);
  // The length of lines so close is the area over their distance: the hole has 4 of 100.
  expect(whole).toBeCloseTo(1000, -1);
  expect(holed).toBeCloseTo(960, -1);
});
