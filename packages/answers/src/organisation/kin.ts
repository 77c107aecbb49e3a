import type { Day, Organisation } from '@clockstop/organisations';

/** An organisation at the other end of a succession, with the name it had then. */
export interface Kin {
  readonly organisation: Organisation;
  readonly name: string;
  readonly day: Day;
  /** Whether the whole of the earlier one was passed on: it had no other successor. */
  readonly isWhole: boolean;
}
