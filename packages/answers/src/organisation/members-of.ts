/** Who lies within an alliance or a board in a month. */
import type { Among, Store } from '@clockstop/counts';
import { boardOf, boardsOf, isOpenIn, type Organisation, providersOf } from '@clockstop/organisations';
import type { Month } from '@clockstop/rules';

/** The organisations within one, by what they are compared among. */
export interface Members {
  readonly providers: readonly Organisation[];
  readonly boards: readonly Organisation[];
}

const NONE: Members = { providers: [], boards: [] };

/** The providers and boards within an organisation in a month; a provider has none. */
export function membersOf({ register }: Store, { among, code }: Within, month: Month): Members {
  switch (among) {
    case 'alliances':
      return { providers: providersOf(register, code, month), boards: boardsOf(register, code, month) };
    case 'boards':
      return { providers: providersInBoard({ register }, code, month), boards: [] };
    case 'providers':
      return NONE;
  }
}

interface Within {
  readonly among: Among;
  readonly code: string;
}

function providersInBoard(
  { register }: Pick<Store, 'register'>,
  board: string,
  month: Month,
): readonly Organisation[] {
  return register.organisations.filter((each) => {
    if ((each.kind !== 'trust' && each.kind !== 'provider') || !isOpenIn(each, month)) return false;
    const placed = boardOf(register, each.code, 'provider', month);
    return placed.kind === 'board' && placed.board === board;
  });
}
