import { day, sources } from '@clockstop/rules';
import { type Chapter, urgentReferral } from '../chapter.ts';

const referred = {
  ...urgentReferral,
  referralReceivedDate: '2024-01-01',
  diagnosisEndProvider: 'RAL',
} as const;

/** Told within 28 days. */
export const fasterDiagnosis: Chapter = {
  id: 'faster-diagnosis',
  title: 'Told that it is cancer, or that it is not',
  text: [
    'The clock starts when the urgent referral is received and stops when the patient is told: a diagnosis of cancer (reason 01), its ruling out (02), or the plan of an interval scan (04). Where treatment is agreed before that, the agreement stops it. Only the adjustment before being first seen is taken off.',
    'A pathway that was excluded (03) is not counted, with one exception: a patient who died before being told, after day 28, counts as a breach. This rests on the code of one alliance and is an assumption that can be changed.',
    'It is reported in the month of the faster diagnosis pathway end date, also where the agreement of treatment stopped the clock earlier. This too rests on one source.',
    'Upgraded patients are not counted; urgent suspected cancer, breast symptoms and screening are.',
  ],
  sources: [sources.nclDiagnosis, sources.guidance, sources.dataDictionary],
  tables: [
    {
      caption: 'days, bands and months',
      standard: 'faster-diagnosis',
      given: { ...referred, diagnosisEndReason: '02' },
      drawn: `
        diagnosisEndDate | firstSeenAdjustment | treatmentAdjustment | counted | days | within | band  | month   | shares
        ---------------- | ------------------- | ------------------- | ------- | ---- | ------ | ----- | ------- | ----------
        2024-01-15       |                     |                     | yes     | 14   | yes    | 0-14  | 2024-01 | RAL 1 of 1
        2024-01-16       |                     |                     | yes     | 15   | yes    | 15-28 | 2024-01 | RAL 1 of 1
        2024-01-29       |                     |                     | yes     | 28   | yes    | 15-28 | 2024-01 | RAL 1 of 1
        2024-01-30       |                     |                     | yes     | 29   | no     | 29-42 | 2024-01 | RAL 0 of 1
        2024-02-12       |                     |                     | yes     | 42   | no     | 29-42 | 2024-02 | RAL 0 of 1
        2024-02-13       |                     |                     | yes     | 43   | no     | 43-62 | 2024-02 | RAL 0 of 1
        2024-03-03       |                     |                     | yes     | 62   | no     | 43-62 | 2024-03 | RAL 0 of 1
        2024-03-04       |                     |                     | yes     | 63   | no     | 63+   | 2024-03 | RAL 0 of 1
        2024-02-01       | 3                   |                     | yes     | 28   | yes    | 15-28 | 2024-02 | RAL 1 of 1
        2024-02-01       |                     | 3                   | yes     | 31   | no     | 29-42 | 2024-02 | RAL 0 of 1
                         |                     |                     | no      | –    | –      | –     | –       | –
      `,
    },
    {
      caption: 'an agreement to treat stops the clock when it comes first',
      standard: 'faster-diagnosis',
      given: { ...referred, diagnosisEndReason: '01' },
      drawn: `
        diagnosisEndDate | decisionToTreatDate | counted | days | within | band  | month
        ---------------- | ------------------- | ------- | ---- | ------ | ----- | -------
        2024-02-05       | 2024-01-20          | yes     | 19   | yes    | 15-28 | 2024-02
        2024-02-05       | 2024-02-05          | yes     | 35   | no     | 29-42 | 2024-02
        2024-02-05       | 2024-02-06          | yes     | 35   | no     | 29-42 | 2024-02
                         | 2024-01-20          | no      | –    | –      | –     | –
      `,
    },
    {
      caption: 'if it is assumed to be reported in the month of the stop',
      standard: 'faster-diagnosis',
      given: { ...referred, diagnosisEndReason: '01' },
      settings: { 'diagnosis-month': [{ option: 'clock-stop', from: null, until: null }] },
      drawn: `
        diagnosisEndDate | decisionToTreatDate | days | month
        ---------------- | ------------------- | ---- | -------
        2024-02-05       | 2024-01-20          | 19   | 2024-01
        2024-02-05       |                     | 35   | 2024-02
      `,
    },
    {
      caption: 'reasons and exclusions, on day 28 and the day after',
      standard: 'faster-diagnosis',
      given: referred,
      drawn: `
        diagnosisEndReason | diagnosisExclusion | diagnosisEndDate | counted | days | within | outcome
        ------------------ | ------------------ | ---------------- | ------- | ---- | ------ | ----------------------
        01                 |                    | 2024-01-29       | yes     | 28   | yes    | Cancer diagnosed
        02                 |                    | 2024-01-29       | yes     | 28   | yes    | Cancer ruled out
        04                 |                    | 2024-01-29       | yes     | 28   | yes    | Interval scanning
        04                 |                    | 2024-01-30       | yes     | 29   | no     | Interval scanning
        03                 | 01                 | 2024-01-29       | no      | –    | –      | –
        03                 | 01                 | 2024-01-30       | yes     | 29   | no     | Died before being told
        03                 | 02                 | 2024-01-30       | no      | –    | –      | –
        03                 | 03                 | 2024-02-09       | no      | –    | –      | –
        03                 | 04                 | 2024-02-09       | no      | –    | –      | –
        03                 | 05                 | 2024-02-10       | no      | –    | –      | –
        03                 | 06                 | 2024-02-09       | no      | –    | –      | –
        03                 |                    | 2024-02-09       | no      | –    | –      | –
                           |                    | 2024-01-29       | no      | –    | –      | –
                           | 01                 | 2024-02-09       | no      | –    | –      | –
        05                 | 01                 | 2024-02-09       | no      | –    | –      | –
      `,
    },
    {
      caption: 'a death that an adjustment brings back to day 28 is not counted',
      standard: 'faster-diagnosis',
      given: { ...referred, diagnosisEndReason: '03', diagnosisExclusion: '01' },
      drawn: `
        diagnosisEndDate | firstSeenAdjustment | counted | days
        ---------------- | ------------------- | ------- | ----
        2024-02-01       | 3                   | no      | –
        2024-02-01       | 2                   | yes     | 29
      `,
    },
    {
      caption: 'if deaths before being told are assumed not to be counted, from April 2024',
      standard: 'faster-diagnosis',
      given: { ...referred, diagnosisEndReason: '03', diagnosisExclusion: '01' },
      settings: {
        'death-before-diagnosis': [
          { option: 'breach-after-limit', from: null, until: day('2024-03-31') },
          { option: 'not-counted', from: day('2024-04-01'), until: null },
        ],
      },
      drawn: `
        diagnosisEndDate | counted | within
        ---------------- | ------- | ------
        2024-03-31       | yes     | no
        2024-04-01       | no      | –
      `,
    },
    {
      caption: 'who is counted, and under which suspected cancer',
      standard: 'faster-diagnosis',
      given: {
        referralReceivedDate: '2024-01-01',
        diagnosisEndDate: '2024-01-20',
        diagnosisEndReason: '02',
      },
      drawn: `
        priority | referralType | referralSource | upgradeDate | counted | route                   | suspectedCancer
        -------- | ------------ | -------------- | ----------- | ------- | ----------------------- | ---------------
        3        | 03           | 03             |             | yes     | Urgent Suspected Cancer | Suspected lung cancer
        3        | 17           | 03             |             | yes     | Urgent Suspected Cancer | Suspected cancer - non-specific symptoms
        3        | 16           | 03             |             | yes     | Breast Symptomatic      | Exhibited (non-cancer) breast symptoms - cancer not initially suspected
        2        | 01           | 17             |             | yes     | Screening               | Suspected breast cancer
        2        | 03           | 17             |             | yes     | Screening               | Suspected lung cancer
        2        | 07           | 17             |             | yes     | Screening               | Suspected lower gastrointestinal cancer
        2        | 09           | 17             |             | yes     | Screening               | Suspected gynaecological cancer
        2        | 11           | 17             |             | yes     | Screening               | Missing or Invalid
        2        |              | 17             |             | yes     | Screening               | Missing or Invalid
        1        | 03           | 05             | 2024-01-05  | no      | –                       | –
        3        | 03           |                |             | no      | –                       | –
      `,
    },
  ],
};
