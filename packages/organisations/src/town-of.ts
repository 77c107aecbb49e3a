import type { Organisation } from './organisation.ts';
import { tableLines } from './table-lines.ts';
import { towns } from './tables/towns.ts';

let read: ReadonlyMap<string, string> | null = null;

function townByCode(): ReadonlyMap<string, string> {
  read ??= new Map(
    tableLines(towns).map((line) => {
      const [code = '', town = ''] = line.split('|');
      return [code, town];
    }),
  );
  return read;
}

/**
 * The post town of a trust's headquarters, as the Organisation Data Service gave it in 2023; its hospitals may stand
 * elsewhere. Null for what is no trust, and for trusts that had ended by then.
 */
export const townOf = ({ kind, code }: Pick<Organisation, 'kind' | 'code'>): string | null =>
  kind === 'trust' ? (townByCode().get(code) ?? null) : null;
