import { boardCodes } from './boards.ts';
import { type Standing, standings } from './commissioners.ts';
import { alliancesOf2020 } from './groups-of-2020.ts';
import type { Holding, Span } from './holding.ts';
import type { Lookups } from './read-lookups.ts';

/** Commissioner to alliance and to board, by the lookup of its time. */
export function commissionerHoldings(lookups: Lookups): Holding[] {
  const boards = boardCodes(lookups);
  const of2019 = [...standings(lookups.ccg2019, '19').values()];
  const of2020 = alliancesOf2020(lookups);
  const of2021 = [...standings(lookups.ccg2021, '21').values()];
  const toAlliance = (span: Span) => (of: Standing) => ({ span, code: of.code, to: of.alliance });
  const toBoard = (span: Span) => (of: Standing) => ({
    span,
    code: of.code,
    to: boards.get(of.partnership) ?? '',
  });
  return [
    ...of2019.map(toAlliance('alliance 2013-04 2019-03 ons-2019 derived')),
    ...of2019.map(toAlliance('alliance 2019-04 2020-03 ons-2019 stated')),
    ...of2020.map(toAlliance('alliance 2020-04 2021-03 ons-2020 derived')),
    ...of2021.map(toAlliance('alliance 2021-04 2022-06 ons-2021 stated')),
    ...of2019.map(toBoard('board 2013-04 2019-03 ons-2019 derived')),
    ...of2019.map(toBoard('board 2019-04 2020-03 ons-2019 stated')),
    ...of2020.map(toBoard('board 2020-04 2021-03 ons-2020 stated')),
    ...of2021.map(toBoard('board 2021-04 2022-06 ons-2021 stated')),
    ...lookups.subIcb2022.map(
      (row): Holding => ({
        span: 'board 2022-07 - ons-2022 stated',
        code: row.SICBL22CDH ?? '',
        to: row.ICB22CDH ?? '',
      }),
    ),
  ];
}
