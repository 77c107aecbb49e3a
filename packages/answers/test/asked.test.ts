import { register } from '@clockstop/organisations';
import { describe, expect, test } from 'vitest';
import { toOrganisation } from '../src/index.ts';

const nameOf = (text: string): string => toOrganisation({ register }, text).name;

describe('the organisation that a text names', () => {
  test.each([
    ['NHS North East London ICB', 'NHS North East London ICB'],
    ['nhs gloucestershire icb ', 'NHS Gloucestershire ICB'],
    ['Somerset NHS Foundation Trust', 'Somerset NHS Foundation Trust'],
    ['North East London', 'North East London Cancer Alliance'],
    ['NEL', 'North East London Cancer Alliance'],
    ['R1H', 'Barts Health NHS Trust'],
  ])('%s is %s', (text, name) => {
    expect(nameOf(text)).toBe(name);
  });

  test('every organisation that lasts and alone has its name is named by it', () => {
    const lasting = [...register.organisations.values()].filter(({ closed }) => closed === null);
    const ofName = Map.groupBy(lasting, ({ name }) => name.toLowerCase());
    const alone = lasting.filter(({ name }) => ofName.get(name.toLowerCase())?.length === 1);
    expect(alone.filter(({ name }) => nameOf(name) !== name)).toEqual([]);
    expect(alone.length).toBeGreaterThan(400);
  });
});
