import type { Term } from './term.ts';

/** Referral routes. The diagnosis tables name the same routes at more length. Source: published files since 2021. */
export const routes: readonly Term[] = [
  { label: 'Urgent Suspected Cancer' },
  { label: 'Breast Symptomatic', variants: ['Breast symptomatic, cancer not suspected'] },
  { label: 'Screening', variants: ['National screening programme', 'Urgent Screening'] },
  { label: 'Consultant Upgrade' },
];

/** Treatment stages: the first treatment for a cancer, and every later one. */
export const stages: readonly Term[] = [
  { label: 'First Treatment', variants: ['First Treatments'] },
  { label: 'Subsequent Treatment', variants: ['Subsequent Treatments', 'Second or subsequent treatment'] },
];

/** Treatment modalities. `Other` is any but the three named ones. Source: footnote 4 of the workbooks. */
export const modalities: readonly Term[] = [
  { label: 'Surgery' },
  {
    label: 'Anti-cancer drug regimen',
    variants: ['Drugs', 'Anti cancer drug regimen', 'Anti cancer drug treatments'],
  },
  { label: 'Radiotherapy', variants: ['Radiotherapy treatments'] },
  { label: 'Other' },
];

/** Care settings, published until September 2023. Admitted care is an ordinary admission or a day case. */
export const settings: readonly Term[] = [
  { label: 'Admitted', variants: ['Admitted care'] },
  { label: 'Non-admitted', variants: ['Non admitted', 'Non-admitted care', 'Non admitted care'] },
];

/** The texts by which published files name the whole of a breakdown. */
export const totals: readonly string[] = [
  'All',
  'All cancers',
  'All suspected cancer',
  'All suspected cancers',
  'All rare cancers',
  'All routes',
  'All referral routes',
  'All stages',
  'All modalities',
  'All care',
];
