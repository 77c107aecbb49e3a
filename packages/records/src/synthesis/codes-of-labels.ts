/**
 * The codes that records have for what is published under a label. They are written here anew, from the data dictionary,
 * and not taken from the rules that find the label of a code: a mistake there must show as a difference.
 */

const referralTypes: Readonly<Record<string, string>> = {
  'Suspected breast cancer': '01',
  "Suspected children's cancer": '02',
  'Suspected lung cancer': '03',
  'Suspected haematological malignancies (excluding acute leukaemia)': '04',
  'Suspected acute leukaemia': '05',
  'Suspected upper gastrointestinal cancer': '06',
  'Suspected lower gastrointestinal cancer': '07',
  'Suspected skin cancer': '08',
  'Suspected gynaecological cancer': '09',
  'Suspected brain/central nervous system tumours': '10',
  'Suspected urological malignancies (excluding testicular)': '11',
  'Suspected testicular cancer': '12',
  'Suspected head & neck cancer': '13',
  'Suspected sarcoma': '14',
  'Suspected other cancer': '18',
  'Exhibited (non-cancer) breast symptoms - cancer not initially suspected': '16',
  'Suspected cancer - non-specific symptoms': '17',
};

/** The day from which version 2.1 of the data set has been in use. Source: NHS Data Dictionary, CR1716. */
const VERSION_2_1 = '2020-10-01';

/** The type of a referral received on a day: until version 2.1 all other cancers had one code. */
export function referralTypeOf(suspected: string, received: string): string {
  const type = referralTypes[suspected] ?? '';
  const isNewer = type === '17' || type === '18';
  return isNewer && received < VERSION_2_1 ? '15' : type;
}

/** The reasons for days taken off the wait for a treatment on a day: a pause, or since version 2.1 another condition. */
export function pauseReasonsOn(treated: string): readonly string[] {
  return treated < VERSION_2_1 ? ['8'] : ['8', '8', '7'];
}

/** A published group of modalities, with the codes that are in it beyond doubt. */
const modalities: Readonly<Record<string, readonly string[]>> = {
  Surgery: ['23', '23', '23', '24'],
  'Anti-cancer drug regimen': ['02', '02', '03', '14', '15'],
  Radiotherapy: ['05', '05', '04', '06'],
  Other: ['08', '08', '07', '09', '10', '20', '97'],
};

/** The codes of a published group of modalities on a day of treatment; surgery was not divided until version 2.1. */
export function modalitiesOf(label: string, treated: string): readonly string[] {
  if (label === 'Surgery' && treated < VERSION_2_1) return ['01'];
  return modalities[label] ?? [];
}

/** The kinds of event of first treatments, and of later ones. */
export const treatmentEvents = {
  first: ['01', '01', '01', '01', '07', '12'],
  subsequent: ['02', '02', '02', '03', '04', '05', '06', '08', '09', '10', '11'],
} as const;
