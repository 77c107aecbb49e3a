/**
 * The finest groups of diagnoses that any published list tells apart, with their ICD-10 categories. Unverified: the
 * official table could not be read; the categories are general knowledge (see the assumption `diagnosis-groups`).
 */
export const diagnosisGroups = {
  breast: ['C50', 'D05'],
  lung: ['C33', 'C34', 'C37', 'C38', 'C39', 'C45'],
  smallIntestine: ['C17'],
  lowerGastrointestinal: ['C18', 'C19', 'C20', 'C21'],
  oesophagusAndStomach: ['C15', 'C16'],
  hepatobiliary: ['C22', 'C23', 'C24', 'C25'],
  gynaecological: ['C51', 'C52', 'C53', 'C54', 'C55', 'C56', 'C57', 'C58'],
  prostate: ['C61'],
  testicular: ['C62'],
  otherUrological: ['C60', 'C63', 'C64', 'C65', 'C66', 'C67', 'C68'],
  lymphoma: ['C81', 'C82', 'C83', 'C84', 'C85', 'C86'],
  otherHaematological: ['C88', 'C90', 'C91', 'C92', 'C93', 'C94', 'C95', 'C96'],
  headAndNeck: [
    ...['C00', 'C01', 'C02', 'C03', 'C04', 'C05', 'C06', 'C07', 'C08', 'C09'],
    ...['C10', 'C11', 'C12', 'C13', 'C14', 'C30', 'C31', 'C32', 'C73'],
  ],
  skin: ['C43', 'C44'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The name of a group of diagnoses. */
export type DiagnosisGroup = keyof typeof diagnosisGroups;

/** The four-character codes of acute leukaemia, inside the other haematological cancers. Unverified, as above. */
export const ACUTE_LEUKAEMIA = [
  ...['C91.0', 'C92.0', 'C92.4', 'C92.5', 'C92.6', 'C92.8'],
  ...['C93.0', 'C94.0', 'C94.2', 'C95.0'],
];

/** Kaposi sarcoma of the skin, the one code of C46 that is a skin cancer. Unverified, as above. */
export const KAPOSI_OF_SKIN = ['C46.0'];
