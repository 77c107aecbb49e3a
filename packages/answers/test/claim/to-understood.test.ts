import type { Store } from '@clockstop/counts';
import { expect, test } from 'vitest';
import { checkClaim } from '../../src/claim/check-claim.ts';
import type { CheckedClaim } from '../../src/claim/claim.ts';
import { parseClaimFields, type TypedFields } from '../../src/claim/claim-fields.ts';
import { toUnderstood, type Understanding } from '../../src/claim/to-understood.ts';
import { understandClaim } from '../../src/claim/understand-claim.ts';
import { inventedStore, inventedTable } from '../invented-store.ts';

const surgery = inventedTable('31-day-surgery', 'July 2021', [
  ['R1A', 99, 100],
  ['R1B', 80, 100],
  ['R1D', 18, 20],
]);

function understand(store: Store, sentence: string, typed: TypedFields = {}): Understanding {
  return toUnderstood(store, understandClaim(store.register, sentence), parseClaimFields(store, typed));
}

async function check(store: Store, sentence: string, typed: TypedFields = {}): Promise<CheckedClaim> {
  const found = understand(store, sentence, typed);
  if (found.kind === 'unclear') throw new Error(`unclear: ${found.unsaid}`);
  return checkClaim(store, found.understood);
}

const NORTH = 'North was first on surgery in July 2021';

test('fields prevail over the sentence, and what neither says is said', async () => {
  const store = await inventedStore({ 'surgery.csv': surgery });
  expect(understand(store, 'first on surgery')).toEqual({
    kind: 'unclear',
    unsaid: ['organisation', 'period'],
  });
  expect(understand(store, NORTH, { organisation: 'South', basis: 'commissioner' })).toMatchObject({
    understood: { organisation: { code: 'E2', name: 'South' }, period: '2021-07', basis: 'commissioner' },
  });
});

test('the basis is the one that has more of the standards, provider where both have as many', async () => {
  const boards = (standard: '31-day-surgery' | 'two-week-wait') =>
    inventedTable(standard, 'July 2021', [
      ['QN1', 99, 100],
      ['QS1', 80, 100],
    ])
      .replace('BASIS: PROVIDER BASED', 'BASIS: COMMISSIONER BASED')
      .replace('ODS CODE,PROVIDER', 'ODS CODE,COMMISSIONER');
  const basisIn = async (files: Record<string, string>) => {
    const found = understand(await inventedStore(files), 'North was first on two standards in July 2021');
    return found.kind === 'understood' ? found.understood.basis : null;
  };
  const both = { 'providers.csv': surgery, 'boards.csv': boards('31-day-surgery') };
  expect(await basisIn(both)).toBe('provider');
  expect(await basisIn({ ...both, 'weeks.csv': boards('two-week-wait') })).toBe('commissioner');
});

test.each<[TypedFields, RegExp]>([
  [{ topped: '62-day' }, /62-day was not one of the standards of July 2021/],
  [{ topped: '31-day-surgery,nonsense' }, /"nonsense" is not a standard/],
  [{ count: '11' }, /It had 10/],
  [{ count: '0' }, /It had 10/],
  [{ count: '-1' }, /not a choice for count/],
  [{ basis: 'patients' }, /provider, commissioner/],
  [{ vintage: 'old' }, /provisional, final/],
  [{ period: 'July' }, /is not a period/],
  [{ organisation: 'Atlantis' }, /No organisation is called "Atlantis"/],
])('%j is refused with what would do', async (typed, message) => {
  const store = await inventedStore({ 'surgery.csv': surgery });
  expect(() => understand(store, NORTH, typed)).toThrow(message);
});

test('finding, wording and command speak of the same answer', async () => {
  const store = await inventedStore({ 'surgery.csv': surgery });
  const claim = await check(store, `${NORTH} thanks to luck`);
  expect(claim.finding).toBe('Supported with caveats: in July 2021 North was first on 31-day surgery');
  expect(claim.wording).toBe(
    'In July 2021, counted by provider, North was first of the alliances on 31-day surgery (99 of 100, 99.0%). 9 of the 10 standards of the time could not be checked.',
  );
  expect(claim.command).toBe(
    "clockstop claim --organisation E1 --period 2021-07 --basis provider --topped 31-day-surgery --cause 'thanks to'",
  );
  const query = Object.fromEntries(new URL(claim.address, 'http://x').searchParams);
  const again = await check(store, '', query);
  expect(again).toEqual(claim);
});

test('a number and names are both to hold', async () => {
  const store = await inventedStore({ 'surgery.csv': surgery });
  expect((await check(store, NORTH, { count: '2' })).verdict).toBe('cannot be checked');
  expect((await check(store, NORTH, { organisation: 'South' })).finding).toBe(
    'Not supported: in July 2021 South was not first on 31-day surgery',
  );
  expect((await check(store, 'East was first on two standards in July 2021')).finding).toBe(
    'Cannot be checked: in July 2021 East was first on 0 of 10 standards; files for 9 standards are missing',
  );
});

test('the mark of the figures changes when a figure does, and only then', async () => {
  const one = await inventedStore({ 'surgery.csv': surgery });
  const same = await inventedStore({ 'renamed.csv': surgery });
  const other = await inventedStore({
    'surgery.csv': surgery.replace('R1A AS PUBLISHED,ALL,100,99,1', 'R1A AS PUBLISHED,ALL,100,98,2'),
  });
  const marks = await Promise.all(
    [one, same, other].map(async (store) => (await check(store, NORTH)).figures),
  );
  expect(marks[0]).toBe(marks[1]);
  expect(marks[2]).not.toBe(marks[0]);
});
