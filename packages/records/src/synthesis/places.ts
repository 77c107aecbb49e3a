/** Where providers and commissioners are, and who is near whom. */
import { type Basis, boardOf, type Month, type Register, regionOf } from '@clockstop/organisations';
import { oneOf, type Random } from '../messy/random.ts';
import type { AreasOf } from './assign-commissioners.ts';

/** The areas of organisations in a month: the board and the region. */
export function areasIn(register: Register, basis: Basis, month: Month): AreasOf {
  const known = new Map<string, readonly string[]>();
  return (code) => {
    const areas = known.get(code) ?? areasOf(register, { code, basis, month });
    known.set(code, areas);
    return areas;
  };
}

function areasOf(
  register: Register,
  { code, basis, month }: { readonly code: string; readonly basis: Basis; readonly month: Month },
): readonly string[] {
  const board = boardOf(register, code, basis, month);
  const region = regionOf(register, code, basis, month);
  if (board.kind !== 'board' || region.kind !== 'region') return [];
  return [board.board, region.region];
}

/** Another provider of the same board, else of the same region; null where there is none. */
export function neighbours(
  providers: readonly string[],
  areas: AreasOf,
): (provider: string, random: Random) => string | null {
  const byArea = [0, 1].map((size) => Map.groupBy(providers, (code) => areas(code)[size] ?? ''));
  return (provider, random) => {
    for (const [size, area] of areas(provider).entries()) {
      const others = byArea[size]?.get(area)?.filter((code) => code !== provider) ?? [];
      if (others.length > 0) return oneOf(others, random);
    }
    return null;
  };
}

/** Practices that are invented: each commissioner has some, with codes that no practice of England has. */
export function practicesOf(
  commissioners: readonly string[],
): (commissioner: string, random: Random) => string {
  const numbers = new Map(commissioners.map((code, at) => [code, String(at).padStart(3, '0')]));
  return (commissioner, random) =>
    `X${numbers.get(commissioner) ?? '999'}${String(Math.floor(random() * 60)).padStart(2, '0')}`;
}
