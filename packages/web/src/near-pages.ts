import type { Register } from '@clockstop/organisations';
import { chartPaths } from './chart-address.ts';
import { claimPaths } from './claims/claim-paths.ts';
import { likeness } from './likeness.ts';
import type { NearPage } from './near-page.ts';
import { nearRecords } from './near-records.ts';
import { searchPaths } from './search/search-paths.ts';

const pages: readonly NearPage[] = [
  { path: chartPaths.page, title: 'National chart' },
  { path: chartPaths.json, title: 'National chart as JSON' },
  { path: chartPaths.csv, title: 'National chart as CSV' },
  { path: claimPaths.page, title: 'Check a claim' },
  { path: '/standards', title: 'Standards' },
  { path: '/alliances', title: 'Organisations' },
  { path: '/compare', title: 'Compare' },
  { path: '/map', title: 'Map' },
  { path: '/data', title: 'Data' },
  { path: searchPaths.page, title: 'Search' },
];

const ALIKE = 0.3;

/**
 * The pages whose address is like the one asked for, the likest first: those of organisations and standards that it
 * seems to name, then others; the national chart where there is none.
 */
export function nearPages(register: Register, path: string): readonly NearPage[] {
  const near = [...nearRecords(register, path), ...alikePages(path)];
  return near.length > 0 ? near : pages.slice(0, 1);
}

function alikePages(path: string): readonly NearPage[] {
  const likenesses = pages.map((page) => ({ page, likeness: likeness(page.path, path) }));
  const near = likenesses.filter((each) => each.likeness > ALIKE);
  return near.toSorted((one, other) => other.likeness - one.likeness).map(({ page }) => page);
}
