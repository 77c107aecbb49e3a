/** A cancer as the codes of a record have it; each list holds what is as likely as the rest of it. */
export type InventedCancer = {
  /** The type of referral on which it is suspected. */
  readonly referralType: string;
  readonly site: string;
  readonly diagnoses: readonly string[];
  readonly sides: readonly string[];
};

const either = ['L', 'R'];
const none = ['8'];

/** Cancers to choose from. */
export const cancers: readonly InventedCancer[] = [
  { referralType: '01', site: '01', diagnoses: ['C50.4', 'C50.9', 'D05.1'], sides: ['L', 'R', 'B'] },
  { referralType: '02', site: '02', diagnoses: ['C64', 'C91.0'], sides: none },
  { referralType: '03', site: '03', diagnoses: ['C34.1', 'C34.9'], sides: either },
  { referralType: '04', site: '04', diagnoses: ['C83.3', 'C90.0'], sides: none },
  { referralType: '05', site: '05', diagnoses: ['C91.0', 'C92.0'], sides: none },
  { referralType: '06', site: '06', diagnoses: ['C15.5', 'C16.9'], sides: none },
  { referralType: '06', site: '19', diagnoses: ['C25.0'], sides: none },
  { referralType: '07', site: '07', diagnoses: ['C18.7', 'C20'], sides: none },
  { referralType: '08', site: '08', diagnoses: ['C43.5', 'C44.3'], sides: ['L', 'R', 'M'] },
  { referralType: '09', site: '09', diagnoses: ['C54.1', 'C56'], sides: ['8', 'L', 'R'] },
  { referralType: '10', site: '10', diagnoses: ['C71.1'], sides: either },
  { referralType: '11', site: '11', diagnoses: ['C64', 'C67.9'], sides: ['L', 'R', 'M'] },
  { referralType: '11', site: '16', diagnoses: ['C61'], sides: none },
  { referralType: '12', site: '12', diagnoses: ['C62.9'], sides: either },
  { referralType: '13', site: '13', diagnoses: ['C01', 'C32.0'], sides: ['M', 'L', 'R'] },
  { referralType: '13', site: '17', diagnoses: ['C73'], sides: either },
  { referralType: '14', site: '14', diagnoses: ['C49.2'], sides: either },
  { referralType: '17', site: '98', diagnoses: ['C80.9'], sides: none },
  { referralType: '18', site: '98', diagnoses: ['C69.3'], sides: either },
];

/** Types of referral that come from screening programmes: breast, lung, bowel, cervical. */
export const screened: ReadonlySet<string> = new Set(['01', '03', '07', '09']);
