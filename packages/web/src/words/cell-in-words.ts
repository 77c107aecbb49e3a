import type { Cell, ColumnKind } from '@clockstop/charts';

const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });
const MOST_DECIMALS = 6;

/** A cell of the table of a chart as it is read: `80.6%`, `4,681`; a dash where there is none. */
export function cellInWords(cell: Cell, kind: ColumnKind): string {
  if (cell === null || cell === '') return '–';
  if (typeof cell === 'string') return cell;
  return kind === 'share' ? shareInWords(cell) : whole.format(cell);
}

/** A fraction of 1 in per cent: one decimal, and more where rounding would make all of nearly all. */
export function shareInWords(share: number): string {
  let decimals = 1;
  const text = (): string => (share * 100).toFixed(decimals);
  while (share < 1 && Number(text()) >= 100 && decimals < MOST_DECIMALS) decimals++;
  return `${text()}%`;
}
