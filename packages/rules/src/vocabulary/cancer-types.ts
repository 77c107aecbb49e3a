import type { CancerTerm } from './term.ts';

/**
 * The cancers by which treatments are published. The lists changed: until September 2023 the files had a few large
 * groups, with acute leukaemia and testicular cancer apart in places; since October 2023 they have the finer ones
 * with a dash. The old groups can be rebuilt by adding the new ones, not the other way round. `(a)` is the files' own
 * mark for a residual group: `Other (a)` holds brain, sarcoma, children's and unclassified cancers,
 * `Urological - Other (a)` all but prostate, `Haematological - Other (a)` all but lymphoma.
 * Source: footnotes of the workbooks since October 2023; labels of the workbooks since 2015.
 */
export const cancerTypes: readonly CancerTerm[] = [
  { label: 'Breast', group: 'Breast' },
  { label: 'Gynaecological', group: 'Gynaecology' },
  { label: 'Haematological', group: 'Haematology' },
  { label: 'Haematological (Excluding Acute Leukaemia)', group: 'Haematology' },
  { label: 'Haematological - Lymphoma', group: 'Haematology' },
  { label: 'Haematological - Other (a)', group: 'Haematology' },
  { label: 'Acute leukaemia', group: 'Haematology' },
  { label: 'Head & Neck', group: 'Head & Neck' },
  { label: 'Lower Gastrointestinal', group: 'Lower GI' },
  { label: 'Lung', group: 'Lung' },
  { label: 'Skin', group: 'Skin' },
  { label: 'Upper Gastrointestinal', group: 'Upper GI' },
  { label: 'Upper Gastrointestinal - Hepatobiliary', group: 'Upper GI' },
  { label: 'Upper Gastrointestinal - Oesophagus & Stomach', group: 'Upper GI' },
  { label: 'Urological', group: 'Urology' },
  { label: 'Urological (Excluding Testicular)', group: 'Urology' },
  { label: 'Urological - Prostate', group: 'Urology' },
  { label: 'Urological - Other (a)', group: 'Urology' },
  { label: 'Testicular', group: 'Urology' },
  { label: 'Brain/CNS', variants: ['Brain/Central Nervous System'], group: 'Other' },
  { label: 'Sarcoma', group: 'Other' },
  { label: "Children's", variants: ["Children's cancer", "Children's cancers"], group: 'Other' },
  { label: 'Other', group: 'Other' },
  { label: 'Other (a)', group: 'Other' },
];
