/** Plants of contradictions about how the patient came to the pathway, and of what days are taken off. */
import type { ColumnName } from '@clockstop/rules';
import { type Draft, daysAfter } from '../draft.ts';
import type { Wish } from '../good/person.ts';
import { oneOf, type Random } from '../random.ts';
import { type Change, type Plant, plant, without } from './plant.ts';

const referred: Wish = { scenario: '1a', route: 'two-week-wait' };
const screening: Wish = { scenario: '1a', route: 'screening' };
const later: Wish = { scenario: '7' };

/** Puts these texts into the record. */
function set(texts: Draft): Change {
  return (draft) => ({ ...draft, ...texts });
}

function upgrade(draft: Draft): Draft {
  return { ...draft, upgradeDate: draft.firstSeenDate ?? '', upgradeSite: draft.firstSeenSite ?? '' };
}

/** Plants of `CWT-C201` to `CWT-C209`, except the one that needs an age. */
export const routePlants: readonly Plant[] = [
  plant({ id: 'CWT-C201', item: 'upgradeDate', wish: referred, change: upgrade }),
  plant({ id: 'CWT-C202', item: 'upgradeDate', wish: screening, change: upgrade }),
  plant({ id: 'CWT-C203', item: 'patientStatus', wish: referred, change: set({ patientStatus: '09' }) }),
  ...(['pathwayId', 'pathwayIdIssuer'] as const).map((item) =>
    plant({
      id: 'CWT-C205',
      item: 'pathwayIdIssuer',
      wish: { scenario: '6' },
      change: (draft) => without(draft, item),
    }),
  ),
  plant({
    id: 'CWT-C206',
    item: 'decisionToReferDate',
    wish: referred,
    change: (draft) => without(draft, 'decisionToReferDate'),
  }),
  plant({ id: 'CWT-C207', item: 'priority', wish: screening, change: set({ priority: '1' }) }),
  plant({
    id: 'CWT-C208',
    item: 'transferTo',
    wish: { scenario: '1e', route: 'two-week-wait' },
    change: (draft) => ({ ...draft, transferTo: draft.transferFrom ?? '' }),
  }),
  plant({
    id: 'CWT-C209',
    item: 'referralType',
    wish: screening,
    change: (draft) => without(draft, 'referralType'),
  }),
];

/** The plant that needs a column which only extracts have. */
export const agePlants: readonly Plant[] = [
  plant({
    id: 'CWT-C204',
    item: 'referralType',
    wish: { scenario: '1a', route: 'two-week-wait', cancerSite: '02' },
    change: set({ age: '16' }),
  }),
];

/** A record first seen after a week, or treated on admission a week after the decision, from which days can be taken off. */
function afterAWeek(draft: Draft): Draft {
  if (draft.treatmentDate)
    return {
      ...without(draft, 'treatmentAdjustment', 'treatmentAdjustmentReason'),
      careSetting: '01',
      treatmentDate: daysAfter(draft, 'decisionToTreatDate', 7),
    };
  return {
    ...without(draft, 'firstSeenAdjustment', 'firstSeenAdjustmentReason'),
    firstSeenDate: daysAfter(draft, 'referralReceivedDate', 7),
  };
}

/** The wait of a week with these days taken off for this reason; each may be empty. */
function adjusted(days: string, ...reasons: readonly string[]): Change {
  return (draft, random) => {
    const isTreated = Boolean(draft.treatmentDate);
    const reason = oneOf(reasons, random);
    const texts: Draft = isTreated
      ? { treatmentAdjustment: days, treatmentAdjustmentReason: reason }
      : { firstSeenAdjustment: days, firstSeenAdjustmentReason: reason };
    return { ...afterAWeek(draft), ...texts };
  };
}

function inClinic(draft: Draft, random: Random): Draft {
  return { ...adjusted('4', '8')(draft, random), careSetting: oneOf(['03', '04'], random) };
}

function adjustment(id: Plant['id'], item: ColumnName, change: Change): Plant {
  return plant({ id, item, wish: item.startsWith('treatment') ? later : referred, change });
}

/** Plants of `CWT-C301` to `CWT-C310`. */
export const adjustmentPlants: readonly Plant[] = [
  adjustment('CWT-C301', 'firstSeenAdjustmentReason', adjusted('3', '', '9')),
  adjustment('CWT-C302', 'treatmentAdjustmentReason', adjusted('3', '', '9')),
  adjustment('CWT-C303', 'firstSeenAdjustmentReason', adjusted('3', '8')),
  adjustment('CWT-C304', 'treatmentAdjustmentReason', adjusted('3', '3')),
  adjustment('CWT-C305', 'firstSeenAdjustment', adjusted('8', '3')),
  adjustment('CWT-C306', 'treatmentAdjustment', adjusted('80', '8')),
  adjustment('CWT-C307', 'treatmentAdjustment', inClinic),
  adjustment('CWT-C308', 'firstSeenAdjustmentReason', adjusted('3', '6', '7')),
  adjustment('CWT-C309', 'firstSeenAdjustmentReason', adjusted('', '3')),
  adjustment('CWT-C309', 'firstSeenAdjustmentReason', adjusted('0', '3')),
  adjustment('CWT-C310', 'treatmentAdjustmentReason', adjusted('', '8')),
];
