import type { ChartColumn, NationalChart } from '@clockstop/answers';

/** Standards that stand side by side because they allow the same number of days. */
export interface ColumnGroup {
  readonly limitDays: number;
  readonly columns: readonly ChartColumn[];
}

/** The columns of the chart in groups by their limit, in the order of the chart. */
export function columnGroups({ columns }: NationalChart): readonly ColumnGroup[] {
  const groups: { limitDays: number; columns: ChartColumn[] }[] = [];
  for (const column of columns) {
    const last = groups.at(-1);
    const { limitDays } = column.standard;
    if (last?.limitDays === limitDays) last.columns.push(column);
    else groups.push({ limitDays, columns: [column] });
  }
  return groups;
}

/** Whether the groups tell more than the columns do: some of them has several. */
export function areGrouped(groups: readonly ColumnGroup[]): boolean {
  return groups.some(({ columns }) => columns.length > 1);
}
