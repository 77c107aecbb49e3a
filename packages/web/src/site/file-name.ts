import type { Web } from '../web.ts';

const LONGEST = 120;

/** The name under which the data at an address is saved: `standards-62-day-2024-01-provider.csv`. */
export function fileNameOf({ invented }: Pick<Web, 'invented'>, address: string, ending: string): string {
  const [path = '', query] = address.split('?');
  const words = [path, ...new URLSearchParams(query).values()].join('-').replaceAll('..', '-to-');
  const plain = words
    .replaceAll(/[^\w-]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, LONGEST);
  return `${invented ? 'invented-' : ''}${plain}.${ending}`;
}
