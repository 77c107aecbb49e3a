/** The ten tumour groups of NHS England's dashboard of cancer waiting times, in its order. */
export const cancerGroups = [
  'Breast',
  'Gynaecology',
  'Haematology',
  'Head & Neck',
  'Lower GI',
  'Lung',
  'Other',
  'Skin',
  'Upper GI',
  'Urology',
] as const;

/** A tumour group of the national dashboard. */
export type CancerGroup = (typeof cancerGroups)[number];
