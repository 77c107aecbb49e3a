import { boardCodes } from './boards.ts';
import { type Standing, standings } from './commissioners.ts';
import { alliancesOf2020 } from './groups-of-2020.ts';
import type { Holding, Span } from './holding.ts';
import type { Lookups } from './read-lookups.ts';
import { grouped } from './table-text.ts';

/** The alliance that all of these standings share, or none. */
function shared(standingsOfOne: readonly Standing[]): string[] {
  const alliances = [...new Set(standingsOfOne.map(({ alliance }) => alliance))];
  return alliances.length === 1 ? alliances : [];
}

/** Board to alliance where all of its commissioners agree, and board to region. */
export function boardHoldings(lookups: Lookups): Holding[] {
  const boards = boardCodes(lookups);
  const agreed = (of: readonly Standing[], span: Span): Holding[] =>
    [...grouped(of, ({ partnership }) => boards.get(partnership) ?? '')].flatMap(([code, members]) =>
      shared(members).map((to) => ({ span, code, to })),
    );
  const of2019 = [...standings(lookups.ccg2019, '19').values()];
  const of2022 = [...grouped(lookups.mapping2022, (row) => row['ICB Code'] ?? '')];
  const regions = [...grouped(lookups.subIcb2022, (row) => row.ICB22CDH ?? '')];
  const toRegion = (span: Span) =>
    regions.map(([code, [row]]) => ({ span, code, to: row?.NHSER22CDH ?? '' }));
  return [
    ...agreed(of2019, 'alliance 2009-04 2019-03 ons-2019 derived'),
    ...agreed(of2019, 'alliance 2019-04 2020-03 ons-2019 stated'),
    ...agreed(alliancesOf2020(lookups), 'alliance 2020-04 2021-03 ons-2020 derived'),
    ...agreed([...standings(lookups.ccg2021, '21').values()], 'alliance 2021-04 2022-06 ons-2021 stated'),
    ...of2022.map(
      ([code, [row]]): Holding => ({
        span: 'alliance 2022-07 - mapping-2022 stated',
        code,
        to: row?.['Cancer Alliance Code'] ?? '',
      }),
    ),
    ...toRegion('region 2009-04 2022-06 ons-2022 derived'),
    ...toRegion('region 2022-07 - ons-2022 stated'),
  ];
}
