import type { SuspectedCancerTerm } from './term.ts';

/**
 * The suspected cancers by which referrals and diagnoses are published, with the referral type codes of the data set.
 * Labels: published workbooks since 2015. Pairing with the codes: derived, the two lists agree in meaning.
 */
export const suspectedCancers: readonly SuspectedCancerTerm[] = [
  { label: 'Suspected breast cancer', referralTypes: ['01'], group: 'Breast' },
  { label: "Suspected children's cancer", referralTypes: ['02'], group: 'Other' },
  { label: 'Suspected lung cancer', referralTypes: ['03'], group: 'Lung' },
  {
    label: 'Suspected haematological malignancies (excluding acute leukaemia)',
    referralTypes: ['04'],
    group: 'Haematology',
  },
  { label: 'Suspected acute leukaemia', referralTypes: ['05'], group: 'Haematology' },
  { label: 'Suspected upper gastrointestinal cancer', referralTypes: ['06'], group: 'Upper GI' },
  { label: 'Suspected lower gastrointestinal cancer', referralTypes: ['07'], group: 'Lower GI' },
  { label: 'Suspected skin cancer', referralTypes: ['08'], group: 'Skin' },
  { label: 'Suspected gynaecological cancer', referralTypes: ['09'], group: 'Gynaecology' },
  { label: 'Suspected brain/central nervous system tumours', referralTypes: ['10'], group: 'Other' },
  {
    label: 'Suspected urological malignancies (excluding testicular)',
    referralTypes: ['11'],
    group: 'Urology',
  },
  { label: 'Suspected testicular cancer', referralTypes: ['12'], group: 'Urology' },
  { label: 'Suspected head & neck cancer', referralTypes: ['13'], group: 'Head & Neck' },
  { label: 'Suspected sarcoma', referralTypes: ['14'], group: 'Other' },
  { label: 'Suspected other cancer', referralTypes: ['15', '18'], group: 'Other' },
  {
    label: 'Exhibited (non-cancer) breast symptoms - cancer not initially suspected',
    referralTypes: ['16'],
    group: 'Breast',
  },
  { label: 'Suspected cancer - non-specific symptoms', referralTypes: ['17'], group: 'Other' },
  { label: 'Missing or Invalid', referralTypes: [], group: null },
];
