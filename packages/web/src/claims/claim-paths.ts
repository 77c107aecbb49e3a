/** The forms in which the answer to a claim is sent: a page, data for programs and spreadsheets, or its picture. */
export type ClaimForm = 'page' | 'json' | 'csv' | 'svg';

/** The path of the claim checker in each of its forms. */
export const claimPaths: Readonly<Record<ClaimForm, string>> = {
  page: '/claims',
  json: '/claims.json',
  csv: '/claims.csv',
  svg: '/claims.svg',
};

/** The address of an answer in another form; `address` is that of the page. */
export function claimAddress(address: string, form: ClaimForm): string {
  return address.replace(/^\/claims(?=\?|$)/, claimPaths[form]);
}
