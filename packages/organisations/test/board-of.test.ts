import { describe, expect, it } from 'vitest';
import { type Basis, boardOf, regionOf, register } from '../src/index.ts';
import { drawnTable } from './drawn-table.ts';

function board(code: string, basis: Basis, month: string): string {
  const found = boardOf(register, code, basis, month);
  if (found.kind === 'unattributed') return found.reason;
  return found.derived ? `${found.board} derived` : found.board;
}

function region(code: string, basis: Basis, month: string): string {
  const found = regionOf(register, code, basis, month);
  if (found.kind === 'unattributed') return found.reason;
  return found.derived ? `${found.region} derived` : found.region;
}

const boards = drawnTable(`
  R1H   | provider     | 2022-04 | QMF                  |
  R1H   | provider     | 2017-07 | QMF derived          |
  RAN   | provider     | 2022-04 | QMJ                  | the attribution file, though its seat is in QRV
  RWX   | provider     | 2022-04 | QU9                  |
  REN   | provider     | 2022-04 | QYG derived          | on the by-hand list, its board by ODS
  RRJ   | provider     | 2022-04 | QHL derived          |
  S3H9L | provider     | 2024-01 | QUE derived          |
  GEC   | provider     | 2022-04 | no-relation          | its alliance has two boards
  RCD   | provider     | 2019-01 | QWO derived          |
  RCD   | provider     | 2022-04 | QOQ                  |
  RR1   | provider     | 2017-07 | QHL derived          |
  NV1   | provider     | 2022-04 | several-alliances    |
  RRV   | provider     | 2026-06 | Z9B2Z derived        | its board ended in March 2026
  RDU   | provider     | 2026-06 | several-boards       | its board was divided in three
  01F   | commissioner | 2019-07 | QYG                  |
  07L   | commissioner | 2020-04 | QMF                  |
  07L   | commissioner | 2016-01 | QMF derived          |
  42D   | commissioner | 2021-07 | QOQ                  |
  03E   | commissioner | 2019-07 | QWO                  |
  02Q   | commissioner | 2022-06 | QF7                  |
  02Q   | commissioner | 2022-07 | QT1                  |
  QMF   | commissioner | 2022-07 | QMF                  | a board is itself
  QMJ   | commissioner | 2026-05 | Z9B2Z derived        |
  13Q   | commissioner | 2022-07 | national-hub         |
  Z9B2Z | commissioner | 2026-04 | no-mapping-published |
`);

const regions = drawnTable(`
  R1H | provider     | 2022-07 | Y56         |
  R1H | provider     | 2020-01 | Y56 derived |
  QYG | commissioner | 2023-01 | Y62         |
  99P | commissioner | 2017-07 | Y58 derived |
  14R | commissioner | 2023-01 | health-and-justice-hub |
`);

const isBasis = (text: string): text is Basis => text === 'provider' || text === 'commissioner';

describe('the board', () => {
  it.each(boards)('of %s on %s basis in %s: %s %s', (code = '', basis = '', month = '', expected) => {
    expect(isBasis(basis) && board(code, basis, month)).toBe(expected);
  });
});

describe('the region', () => {
  it.each(regions)('of %s on %s basis in %s: %s', (code = '', basis = '', month = '', expected) => {
    expect(isBasis(basis) && region(code, basis, month)).toBe(expected);
  });
});
