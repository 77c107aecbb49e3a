import { createRegister } from '@clockstop/organisations';

/** Invented organisations: RA1 became RB1 on 1 April 2023, RC1 was divided, NT1 is independent. */
export const inventedRegister = createRegister({
  organisations: [
    { code: 'RA1', kind: 'trust', name: 'Ash Hospitals', closed: '2023-03-31' },
    { code: 'RB1', kind: 'trust', name: 'Beech Hospitals' },
    { code: 'RC1', kind: 'trust', name: 'Cedar Hospitals', closed: '2023-03-31' },
    { code: 'RD1', kind: 'trust', name: 'Dogwood Hospitals' },
    { code: 'NT1', kind: 'provider', name: 'Elm Clinics' },
    { code: 'NT123', kind: 'provider', name: 'Elm Clinic in the North' },
    { code: 'Q01', kind: 'icb', name: 'Fir Board', otherCodes: ['E54000999'] },
  ],
  successions: [
    { code: 'RA1', to: 'RB1', day: '2023-04-01', source: 'unverified' },
    { code: 'RC1', to: 'RB1', day: '2023-04-01', source: 'unverified' },
    { code: 'RC1', to: 'RD1', day: '2023-04-01', source: 'unverified' },
  ],
});
