import { providersIn, withProviders, withTransfer } from '@clockstop/records';
import { day, type Pathway } from '@clockstop/rules';
import { expect, test } from 'vitest';
import { inventedRegister } from './invented-register.ts';

const providers = providersIn(inventedRegister);
const sent: Pathway = {
  referralReceivedDate: day('2024-01-01'),
  firstSeenDate: day('2023-03-01'),
  firstSeenSite: 'RA1AA',
  treatmentDate: day('2024-02-20'),
  treatmentSite: 'RD1AA',
  transferFrom: 'RA1',
  transferTo: 'RD100',
  transferReceivedDate: day('2024-02-01'),
};

test('providers are found from the sites, each on its own day', () => {
  const pathway = withProviders({ ...sent, decisionToTreatSite: '89999' }, providers);
  expect(pathway).toMatchObject({
    firstSeenProvider: 'RA1',
    treatmentProvider: 'RD1',
    decisionToTreatProvider: null,
    upgradeProvider: null,
  });
});

test('a provider that is given is kept before that of the site', () => {
  const pathway = withProviders({ ...sent, treatmentProvider: 'RB100' }, providers);
  expect(pathway.treatmentProvider).toBe('RB1');
});

test('a pathway tells of its own transfer', () => {
  expect(withTransfer(withProviders(sent, providers), providers)).toMatchObject({
    investigatingProvider: 'RB1',
    transferToTreatmentDate: '2024-02-01',
    transferBasis: 'local',
  });
});

test('what the national system derived stays', () => {
  const given = { ...sent, investigatingProvider: 'RD1', transferToTreatmentDate: day('2024-01-30') };
  expect(withTransfer(withProviders(given, providers), providers)).toMatchObject({
    investigatingProvider: 'RD1',
    transferToTreatmentDate: '2024-01-30',
    transferBasis: 'national',
  });
});

test('without a transfer, or without a treatment, nothing is derived', () => {
  const [stayed, open] = [
    { ...sent, transferFrom: null },
    { ...sent, treatmentSite: null },
  ].map((pathway) => withTransfer(withProviders(pathway, providers), providers));
  expect([stayed?.transferBasis, open?.transferBasis]).toEqual([undefined, undefined]);
});
