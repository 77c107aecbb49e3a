import { whole } from '../record-rule.ts';
import { checkSources } from '../sources.ts';
import { isScreening, whereDemanded, whereItApplies } from './requirement.ts';

const { dictionary, published, reasoning, routes } = checkSources;

/** The age from which a patient is no child. */
const CHILD_UNTIL = 16;

/** How the patient came to the pathway. */
export const routeRules = {
  'CWT-C201': whole({
    applies: 'consultant upgrades',
    items: ['upgradeDate', 'priority'],
    severity: 'error',
    text: 'A patient who was referred as a two-week wait cannot be upgraded.',
    advice: 'Remove the upgrade date, or correct the priority.',
    holds: ({ upgradeDate, priority }) => upgradeDate === null || priority !== '3',
    source: dictionary,
    confidence: 'sourced',
  }),
  'CWT-C202': whole({
    applies: 'consultant upgrades',
    items: ['upgradeDate', 'referralSource', 'priority'],
    severity: 'error',
    text: 'A patient who was referred urgently from a screening programme cannot be upgraded.',
    advice: 'Remove the upgrade date, or correct the source and priority of the referral.',
    holds: (pathway) => pathway.upgradeDate === null || !isScreening(pathway),
    source: dictionary,
    confidence: 'sourced',
  }),
  'CWT-C203': whole({
    applies: 'patients whose status is that cancer is not suspected (09)',
    items: ['patientStatus', 'referralType'],
    severity: 'error',
    text: 'The status that cancer is not suspected belongs to referrals with breast symptoms only (type 16).',
    advice: 'Correct the status or the referral type.',
    holds: ({ patientStatus, referralType }) =>
      patientStatus !== '09' || referralType === null || referralType === '16',
    source: dictionary,
    confidence: 'sourced',
  }),
  'CWT-C204': whole({
    applies: "referrals for suspected children's cancer, where the age is known",
    items: ['referralType'],
    severity: 'error',
    text: "The referral is for a suspected children's cancer, but the patient was 16 or older.",
    advice: 'Correct the referral type or the date of birth.',
    holds: ({ referralType, age }) => referralType !== '02' || age === null || age < CHILD_UNTIL,
    source: dictionary,
    confidence: 'sourced',
  }),
  'CWT-C205': whole({
    applies: 'all records',
    items: ['pathwayIdIssuer', 'pathwayId'],
    severity: 'warning',
    text: 'The pathway identifier and its issuer belong together, and one of them is empty.',
    advice: 'Give both or neither.',
    isAsked: whereItApplies('pathwayId'),
    holds: ({ pathwayId, pathwayIdIssuer }) => (pathwayId === null) === (pathwayIdIssuer === null),
    source: dictionary,
    confidence: 'derived',
  }),
  'CWT-C206': whole({
    applies: 'two-week wait referrals',
    items: ['decisionToReferDate'],
    severity: 'warning',
    text: 'The date of the decision to refer is empty.',
    advice: 'Fill it in.',
    isAsked: whereItApplies('decisionToReferDate'),
    holds: ({ decisionToReferDate, priority }) => priority !== '3' || decisionToReferDate !== null,
    source: dictionary,
    confidence: 'derived',
  }),
  'CWT-C207': whole({
    applies: 'referrals from a screening programme',
    items: ['priority', 'referralSource'],
    severity: 'warning',
    text: 'The referral came from a screening programme but is not urgent (2), so it counts in no route.',
    advice: 'Correct the priority or the source of the referral.',
    holds: ({ referralSource, priority }) => referralSource !== '17' || priority === null || priority === '2',
    source: routes,
    confidence: 'derived',
  }),
  'CWT-C208': whole({
    applies: 'transfers between providers',
    items: ['transferTo', 'transferFrom'],
    severity: 'warning',
    text: 'The patient was transferred from a provider to itself.',
    advice: 'Correct one of the two organisations.',
    holds: ({ transferFrom, transferTo }) => transferFrom === null || transferFrom !== transferTo,
    source: reasoning,
    confidence: 'derived',
  }),
  'CWT-C209': whole({
    applies: 'urgent referrals from a screening programme',
    items: ['referralType', 'referralSource'],
    severity: 'warning',
    text: 'The referral from a screening programme has no type, so it counts under "Missing or Invalid".',
    advice: 'Fill in the type: breast, gynaecological, lower gastrointestinal or lung.',
    isAsked: whereDemanded('referralType'),
    holds: (pathway) => pathway.referralType !== null || !isScreening(pathway),
    source: published,
    confidence: 'sourced',
  }),
};
