import type { Code } from '../code-list.ts';
import { code, list } from './code.ts';

/** The six states after a recurrence, transformation or progression was suspected; their codes follow on one another. */
function statesOf(
  what: string,
  codes: readonly [string, string, string, string, string, string],
): readonly Code[] {
  const [firstNotPlanned, firstPlanned, nonePlanned, laterNotPlanned, laterPlanned, commenced] = codes;
  return [
    code(firstNotPlanned, `${what}: first treatment not yet planned`),
    code(firstPlanned, `${what}: first treatment planned`),
    code(nonePlanned, `${what}: no NHS treatment planned`),
    code(laterNotPlanned, `${what}: subsequent treatment not yet planned`),
    code(laterPlanned, `${what}: subsequent treatment planned`),
    code(commenced, `${what}: treatment commenced`),
  ];
}

/** Where the patient is on the pathway. */
export const patientStatus = list('patient-status', 'CANCER OR SYMPTOMATIC BREAST REFERRAL PATIENT STATUS', [
  code('14', 'suspected primary cancer'),
  code('09', 'under investigation, symptomatic, cancer not suspected (breast referrals only)'),
  code('03', 'no new cancer diagnosis'),
  code('10', 'new cancer confirmed: first treatment not yet planned'),
  code('11', 'new cancer confirmed: first treatment planned'),
  code('07', 'new cancer confirmed: no NHS treatment planned'),
  code('08', 'new cancer confirmed: first treatment commenced'),
  code('12', 'new cancer confirmed: subsequent treatment not yet planned'),
  code('13', 'new cancer confirmed: subsequent treatment planned'),
  code('21', 'new cancer confirmed: subsequent treatment commenced'),
  code('15', 'suspected recurrent cancer'),
  ...statesOf('recurrent cancer', ['16', '17', '18', '19', '20', '22']),
  code('23', 'suspected transformation'),
  ...statesOf('transformation', ['24', '25', '26', '27', '28', '29']),
  code('30', 'suspected progression'),
  ...statesOf('progression', ['31', '32', '33', '34', '35', '36']),
]);
