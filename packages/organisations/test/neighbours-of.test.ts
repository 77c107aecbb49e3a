import { neighbors } from 'topojson-client';
import { expect, test } from 'vitest';
import { allianceBoundaries, neighboursOf } from '../src/index.ts';

const { codes, topology } = allianceBoundaries;
const geometries = topology.objects.alliances.geometries as unknown as Parameters<typeof neighbors>[0];

test('neighbours are those that the library of the map finds', () => {
  const expected = neighbors(geometries).map((around) => around.map((at) => codes[at]).toSorted());
  expect(codes.map((code) => neighboursOf(code).toSorted())).toEqual(expected);
});

test('an alliance without an outline has none', () => {
  expect(neighboursOf('E56000099')).toEqual([]);
});
