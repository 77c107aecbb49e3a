import type { ComparedOrganisation } from '@clockstop/answers';

/** The page of an organisation; that of England is home. */
export function organisationPath({ code, among, slug }: ComparedOrganisation): string {
  return code === null ? '/' : `/${among}/${slug}`;
}
