/** Values and counts as people read them. */

import type { Settings } from '../assumptions/settings.ts';
import { type Day, dayInWords } from '../calendar/day.ts';
import { route } from '../clocks/route.ts';
import { codeLists } from '../data-set/code-lists.ts';
import { items } from '../data-set/items.ts';
import { compile } from '../expression/compile.ts';
import { settle } from '../expression/settle.ts';
import { columns } from '../pathway/columns.ts';
import type { Pathway } from '../pathway/pathway.ts';
import type { Source } from '../source.ts';

const KINDS = new Map<string, string>(columns.map(({ id, kind }) => [id, kind]));

const MEANINGS = new Map(
  items.flatMap(({ id, format }) =>
    format.kind === 'code'
      ? [
          [
            id as string,
            new Map(codeLists[format.list].codes.map(({ code, meaning }) => [code, meaning])),
          ] as const,
        ]
      : [],
  ),
);

/** The sentence with every `{column}` replaced by what the pathway has in it, codes with their meaning. */
export function filled(template: string, pathway: Pathway, settings: Settings): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) =>
    name === 'route' ? routeInWords(pathway, settings) : columnInWords(name, pathway),
  );
}

function routeInWords(pathway: Pathway, settings: Settings): string {
  return compile(settle(route, settings))(pathway) ?? 'not one of the urgent ones';
}

function columnInWords(name: string, pathway: Pathway): string {
  const value = pathway[name as keyof Pathway] ?? null;
  if (value === null) return 'not recorded';
  if (KINDS.get(name) === 'date') return dayInWords(value as Day);
  const meaning = MEANINGS.get(name)?.get(String(value));
  return meaning === undefined ? String(value) : `${value} (${meaning})`;
}

/** Days with their word: `1 day`, `28 days`. */
export function daysInWords(days: number): string {
  return `${days} ${Math.abs(days) === 1 ? 'day' : 'days'}`;
}

/** Where it is written down, with the address. */
export function sourcesInWords(sources: readonly Source[]): string {
  return sources.map(({ title, address }) => (address === null ? title : `${title} (${address})`)).join('; ');
}
