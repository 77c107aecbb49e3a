/** Which published file would hold a standard that is not in the store. */
import type { Basis } from '@clockstop/counts';
import { type Month, monthInWords } from '@clockstop/rules';

/**
 * The release to fetch, by the publisher's usual way of naming its workbooks; published names vary and hold typing
 * errors, so the name is what to look for, not what to expect to the letter.
 */
export function releaseToFetch(month: Month, basis: Basis): string {
  const words = monthInWords(month).toUpperCase().replace(' ', '-');
  const series = month >= '2023-10' ? 'CWT-CRS' : 'CANCER-WAITING-TIMES';
  return `${words}-${series}-${basis.toUpperCase()}-WORKBOOK-FINAL.xlsx (NHS England, Cancer Waiting Times, ${monthInWords(month)})`;
}
