import { type ColumnName, codeLists, type Format, items } from '@clockstop/rules';
import type { ItemProblemId } from '../../checking/item-problems.ts';
import type { Draft } from '../draft.ts';
import { oneOf, type Random } from '../random.ts';
import { type Plant, plant } from './plant.ts';

/** A wrong text for an item, made from what a good record has there. */
type ToWrong = (good: string, random: Random) => string;

/** Plants of what can be wrong with one item by itself, one for each item where it can be. */
export const itemPlants: readonly Plant[] = [
  ...items.filter(({ mandation }) => mandation === 'M').map(({ id }) => wrong('CWT-S001', id, () => '')),
  ...items.flatMap(({ id, format }) => ofFormat(id, format)),
];

/** Plants that are no problem in an extract: there NHS numbers may be pseudonyms, and dates may begin with the day. */
export const submissionPlants: readonly Plant[] = [
  wrong('CWT-S002', 'nhsNumber', (good, random) => oneOf([good.slice(1), spaced(good), 'unknown'], random)),
  wrong('CWT-S003', 'nhsNumber', wrongDigit),
  wrong('CWT-S004', 'nhsNumber', anyOf('9999999999', '0000000000')),
  ...items
    .filter(({ format }) => format.kind === 'date')
    .map(({ id }) => wrong('CWT-S005', id, anyOf('01/02/2024', '29/02/2024'))),
];

/** Plants that only an extract can have: its NHS numbers are only warned of, and it has columns beside the items. */
export const extractPlants: readonly Plant[] = [
  wrong('CWT-S013', 'age', anyOf('67.5', 'about 70', '-1')),
  wrong('CWT-S014', 'nhsNumber', wrongDigit),
  wrong('CWT-S015', 'nhsNumber', anyOf('9999999999', '0000000000')),
  ...datesWrong('multidisciplinaryTeamDate'),
];

function wrong(id: ItemProblemId, item: ColumnName, toWrong: ToWrong): Plant {
  const afterwards = (draft: Draft, random: Random): Draft => ({
    ...draft,
    [item]: toWrong(draft[item] ?? '', random),
  });
  return plant({ id, item, wish: null, afterwards });
}

function anyOf(...texts: readonly string[]): ToWrong {
  return (_, random) => oneOf(texts, random);
}

function ofFormat(item: ColumnName, format: Format): readonly Plant[] {
  switch (format.kind) {
    case 'nhs-number':
      return [];
    case 'date':
      return datesWrong(item);
    case 'code':
      return [wrong('CWT-S007', item, wrongCode(format.list))];
    case 'days':
      return [wrong('CWT-S008', item, anyOf('-3', '2.5', 'five', '1000'))];
    case 'organisation':
      return [wrong('CWT-S009', item, anyOf('R1', 'R1H000', 'R-H'))];
    case 'site':
      return [wrong('CWT-S010', item, anyOf('R1H0', 'North ward', 'R1H0000000'))];
    case 'icd-10':
      return [wrong('CWT-S011', item, anyOf('Breast', '50.9', 'C5', 'C50.999'))];
    case 'comment':
    case 'identifier':
      return [wrong('CWT-S012', item, () => 'A long story. '.repeat(format.longest / 10).trim())];
  }
}

function datesWrong(item: ColumnName): readonly Plant[] {
  return [
    wrong('CWT-S005', item, anyOf('20240201', '2024-2-1', '1 Feb 2024')),
    wrong('CWT-S006', item, anyOf('2023-02-29', '2024-13-01', '2024-04-31', '2024-00-10')),
  ];
}

/** A code that lost its leading zero, where it had one and is not read so; else one of no list. */
function wrongCode(list: keyof typeof codeLists): ToWrong {
  const { isZeroOptional } = codeLists[list];
  return (good) => (good.startsWith('0') && good.length === 2 && !isZeroOptional ? good.slice(1) : 'Q');
}

/** The number with another check digit. */
function wrongDigit(good: string): string {
  return good.slice(0, -1) + ((Number(good.slice(-1)) + 1) % 10);
}

function spaced(good: string): string {
  return `${good.slice(0, 3)} ${good.slice(3, 6)} ${good.slice(6)}`;
}
