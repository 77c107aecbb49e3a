import type { Vintage } from '@clockstop/counts';
import type { Period } from '@clockstop/rules';

/** What there is to download. */
export interface DataAnswer {
  readonly counts: number;
  readonly files: readonly { readonly file: string; readonly vintage: Vintage }[];
  readonly periods: readonly Period[];
  readonly columns: readonly string[];
}
