import { sources } from '@clockstop/rules';
import { type Chapter, firstSurgery } from '../chapter.ts';

const agreed = {
  ...firstSurgery,
  decisionToTreatDate: '2024-03-01',
  treatmentProvider: 'RRV',
} as const;

/** Treated within 31 days of the agreement. */
export const treatment: Chapter = {
  id: 'treatment',
  title: 'From the agreement to the treatment',
  text: [
    'The clock starts when the treatment is agreed, or at the earliest clinically appropriate date, and stops when the treatment starts. Only the adjustment for treatment is taken off. A wait of exactly 31 days is within the limit. The whole patient counts for the trust that treats.',
    'First treatments have the event types 01, 07 and 12; all others are subsequent. Modalities 01, 23 and 24 are surgery; 02, 03, 14 and 15 anti-cancer drug regimens; 04, 05, 06 and 13 radiotherapy; the rest is other. Whether 19, 21 and 22 are in other could not be verified.',
    'Until September 2023 first treatments, subsequent surgery, subsequent drugs and subsequent radiotherapy were four standards, and subsequent treatments of other kinds had none. Since then all are one standard.',
    'A patient who declines all treatment (modality 98) is not counted. Diagnoses C00 to C97 and D05 are in scope. Basal cell carcinoma is not, but no code tells it apart.',
  ],
  sources: [sources.nclFirstTreatment, sources.nclSubsequentTreatment, sources.scope, sources.reportsManual],
  tables: [
    {
      caption: 'days, bands and the month of the treatment',
      standard: '31-day',
      given: agreed,
      drawn: `
        treatmentDate | treatmentAdjustment | firstSeenAdjustment | counted | days | within | band  | month   | shares
        ------------- | ------------------- | ------------------- | ------- | ---- | ------ | ----- | ------- | ----------
        2024-03-01    |                     |                     | yes     | 0    | yes    | 0-31  | 2024-03 | RRV 1 of 1
        2024-04-01    |                     |                     | yes     | 31   | yes    | 0-31  | 2024-04 | RRV 1 of 1
        2024-04-02    |                     |                     | yes     | 32   | no     | 32-38 | 2024-04 | RRV 0 of 1
        2024-04-02    | 5                   |                     | yes     | 27   | yes    | 0-31  | 2024-04 | RRV 1 of 1
        2024-04-02    |                     | 5                   | yes     | 32   | no     | 32-38 | 2024-04 | RRV 0 of 1
        2024-04-08    |                     |                     | yes     | 38   | no     | 32-38 | 2024-04 | RRV 0 of 1
        2024-04-09    |                     |                     | yes     | 39   | no     | 39-48 | 2024-04 | RRV 0 of 1
        2024-04-18    |                     |                     | yes     | 48   | no     | 39-48 | 2024-04 | RRV 0 of 1
        2024-04-19    |                     |                     | yes     | 49   | no     | 49-62 | 2024-04 | RRV 0 of 1
        2024-05-02    |                     |                     | yes     | 62   | no     | 49-62 | 2024-05 | RRV 0 of 1
        2024-05-03    |                     |                     | yes     | 63   | no     | 63+   | 2024-05 | RRV 0 of 1
                      |                     |                     | no      | –    | –      | –     | –       | –
      `,
    },
    {
      caption: 'stage and modality, and the standard of each until September 2023',
      given: { ...agreed, decisionToTreatDate: '2023-05-02', treatmentDate: '2023-05-20' },
      drawn: `
        standard            | treatmentEventType | treatmentModality | counted | stage                | modality
        ------------------- | ------------------ | ----------------- | ------- | -------------------- | ------------------------
        31-day-first        | 01                 | 23                | yes     | –                    | –
        31-day-first        | 07                 | 02                | yes     | –                    | –
        31-day-first        | 12                 | 08                | yes     | –                    | –
        31-day-first        | 02                 | 23                | no      | –                    | –
        31-day-first        |                    | 23                | no      | –                    | –
        31-day-surgery      | 02                 | 23                | yes     | –                    | –
        31-day-surgery      | 05                 | 24                | yes     | –                    | –
        31-day-surgery      | 03                 | 01                | yes     | –                    | –
        31-day-surgery      | 02                 | 08                | no      | –                    | –
        31-day-surgery      | 01                 | 23                | no      | –                    | –
        31-day-drug         | 04                 | 02                | yes     | –                    | –
        31-day-drug         | 06                 | 03                | yes     | –                    | –
        31-day-drug         | 08                 | 14                | yes     | –                    | –
        31-day-drug         | 09                 | 15                | yes     | –                    | –
        31-day-drug         | 09                 | 21                | no      | –                    | –
        31-day-radiotherapy | 10                 | 04                | yes     | –                    | –
        31-day-radiotherapy | 11                 | 05                | yes     | –                    | –
        31-day-radiotherapy | 02                 | 06                | yes     | –                    | –
        31-day-radiotherapy | 02                 | 13                | yes     | –                    | –
        31-day-radiotherapy | 02                 | 22                | no      | –                    | –
        31-day              | 02                 | 08                | yes     | Subsequent Treatment | Other
        31-day              | 01                 | 97                | yes     | First Treatment      | Other
        31-day              | 01                 | 98                | no      | –                    | –
        31-day              | 01                 |                   | no      | –                    | –
        31-day              |                    | 23                | no      | –                    | –
        31-day              | 13                 | 23                | no      | –                    | –
      `,
    },
    {
      caption: 'every event type',
      standard: '31-day',
      given: { ...agreed, treatmentDate: '2024-03-20' },
      drawn: `
        treatmentEventType | counted | stage
        ------------------ | ------- | --------------------
        01                 | yes     | First Treatment
        02                 | yes     | Subsequent Treatment
        03                 | yes     | Subsequent Treatment
        04                 | yes     | Subsequent Treatment
        05                 | yes     | Subsequent Treatment
        06                 | yes     | Subsequent Treatment
        07                 | yes     | First Treatment
        08                 | yes     | Subsequent Treatment
        09                 | yes     | Subsequent Treatment
        10                 | yes     | Subsequent Treatment
        11                 | yes     | Subsequent Treatment
        12                 | yes     | First Treatment
      `,
    },
    {
      caption: 'every modality in other, and the same if some are assumed to go by their nature',
      standard: '31-day',
      given: { ...agreed, treatmentDate: '2024-03-20' },
      drawn: `
        treatmentModality | modality
        ----------------- | --------
        07                | Other
        09                | Other
        10                | Other
        11                | Other
        12                | Other
        16                | Other
        17                | Other
        19                | Other
        20                | Other
        21                | Other
        22                | Other
        97                | Other
      `,
    },
    {
      caption: 'if 19, 21 and 22 are assumed to go by their nature',
      standard: '31-day',
      given: { ...agreed, treatmentDate: '2024-03-20' },
      settings: { 'modality-groups': [{ option: 'by-nature', from: null, until: null }] },
      drawn: `
        treatmentModality | modality
        ----------------- | ------------------------
        19                | Radiotherapy
        21                | Anti-cancer drug regimen
        22                | Radiotherapy
        20                | Other
        23                | Surgery
      `,
    },
    {
      caption: 'diagnoses in scope',
      standard: '31-day',
      given: { ...agreed, treatmentDate: '2024-03-20' },
      drawn: `
        primaryDiagnosis | counted
        ---------------- | -------
        C00.0            | yes
        C44.3            | yes
        C97              | yes
        D05.1            | yes
        D04.9            | no
        D06.9            | no
        C98.0            | no
        B99.9            | no
        Z85.3            | no
                         | no
      `,
    },
    {
      caption: 'an adjustment outside an admission is taken off, unless it is assumed that it is not',
      standard: '31-day-first',
      given: {
        ...agreed,
        decisionToTreatDate: '2023-03-01',
        treatmentDate: '2023-04-02',
        treatmentAdjustment: 5,
      },
      drawn: `
        careSetting | days | setting
        ----------- | ---- | ------------
        01          | 27   | Admitted
        02          | 27   | Admitted
        03          | 27   | Non-admitted
        04          | 27   | Non-admitted
                    | 27   | –
      `,
    },
    {
      caption: 'the same if it is assumed that only admissions are adjusted',
      standard: '31-day',
      given: { ...agreed, treatmentDate: '2024-04-02', treatmentAdjustment: 5 },
      settings: { 'treatment-adjustment-setting': [{ option: 'admitted-only', from: null, until: null }] },
      drawn: `
        careSetting | days
        ----------- | ----
        01          | 27
        02          | 27
        03          | 32
        04          | 32
                    | 32
      `,
    },
  ],
};
