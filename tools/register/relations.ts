import { boardHoldings } from './board-holdings.ts';
import { commissionerHoldings } from './commissioner-holdings.ts';
import { providerHoldings } from './provider-holdings.ts';
import type { Lookups } from './read-lookups.ts';
import { byText, grouped } from './table-text.ts';

const codesInALine = 20;

/** `to` and the codes that belong to it, in as many lines as they need. */
function memberLines(to: string, codes: readonly string[]): string[] {
  const starts = Array.from({ length: Math.ceil(codes.length / codesInALine) }, (_, at) => at * codesInALine);
  return starts.map((at) => [to, ...codes.slice(at, at + codesInALine)].join(' '));
}

/** The relations as blocks: a line that says what holds and when, then who belongs to whom. */
export function relationLines(lookups: Lookups): string[] {
  const holdings = [
    ...boardHoldings(lookups),
    ...commissionerHoldings(lookups),
    ...providerHoldings(lookups),
  ];
  return [...grouped(holdings, ({ span }) => `@ ${span}`)]
    .sort(([one], [other]) => byText(one, other))
    .flatMap(([header, group]) => {
      const members = [...grouped(group, ({ to }) => to)].sort(([one], [other]) => byText(one, other));
      return [
        header,
        ...members.flatMap(([to, held]) => memberLines(to, held.map(({ code }) => code).sort(byText))),
      ];
    });
}
