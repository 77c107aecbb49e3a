import { carriedBack, type Holding, type Span } from './holding.ts';
import type { Lookups } from './read-lookups.ts';
import { grouped } from './table-text.ts';

/** Provider to board by the attribution file; stated from April 2021, carried back before. */
function attributed({ attribution }: Lookups): Holding[] {
  const ends = [...grouped(attribution, ({ Code = '' }) => Code.toUpperCase())];
  const toBoard = (span: Span) => ends.map(([code, [row]]) => ({ span, code, to: row?.['ICB Code'] ?? '' }));
  return [
    ...toBoard('board 2009-04 2021-03 attribution-2022 derived'),
    ...toBoard('board 2021-04 - attribution-2022 stated'),
  ];
}

/** Provider to alliance by the by-hand file, without those that it calls "multiple" (src/facts/outside.ts). */
function byHand({ byHand: rows }: Lookups): Holding[] {
  const single = rows.filter((row) => row['Cancer.Alliance.Code'] !== 'multiple');
  return single.flatMap((row) => {
    const [code = '', to = ''] = [row['Provider Code'], row['Cancer.Alliance.Code']];
    return [
      { span: 'alliance 2009-04 2021-03 by-hand derived', code, to: carriedBack(to) },
      { span: 'alliance 2021-04 - by-hand stated', code, to },
    ];
  });
}

/** The board of a trust that is only in the by-hand file, and of one that closed before there was any list. */
function byOds({ ods, attribution, byHand: rows }: Lookups): Holding[] {
  const listed = new Set(attribution.map(({ Code }) => Code));
  const hand = new Map(rows.map((row) => [row['Provider Code'], row['Cancer.Alliance.Code']]));
  return ods.flatMap((row) => {
    const [code = '', closed = ''] = [row['Organisation Code'], row['Close Date']];
    const to = row['Higher Level Health Geography'] ?? '';
    if (listed.has(code) || hand.get(code) === 'multiple') return [];
    if (hand.has(code)) return [{ span: 'board 2009-04 - ods derived', code, to }];
    if (closed === '') return [];
    const until = closed.replace(/^(\d{4})(\d{2}).*/, '$1-$2');
    return [{ span: `board 2009-04 ${until} ods derived`, code, to }];
  });
}

/** Where each provider belongs, by the attribution file, the by-hand file and the Organisation Data Service. */
export const providerHoldings = (lookups: Lookups): Holding[] => [
  ...attributed(lookups),
  ...byHand(lookups),
  ...byOds(lookups),
];
