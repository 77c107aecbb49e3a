import { UserError } from '@clockstop/counts';
import { type MappingProposal, type ProposedColumn, proposeMappingFor } from '@clockstop/records';
import { printJson, say } from '../../with-store.ts';

/**
 * Prints a proposed column mapping for the one file as JSON ready to be saved, and says on standard error how sure each
 * line of it is and why. The exit code is 1 where no column was recognised. Throws UserError for several files.
 */
export async function proposeFor(paths: readonly string[]): Promise<void> {
  const [path = '', ...others] = paths;
  if (others.length > 0)
    throw new UserError('too-many', { count: String(paths.length), things: 'files', most: '1' });
  const proposal = await proposeMappingFor(path);
  printJson(proposal.mapping);
  for (const line of proposalLines(proposal)) say(line);
  if (proposal.columns.length === 0) process.exitCode = 1;
}

function proposalLines({ columns, unmatched }: MappingProposal): readonly string[] {
  const widest = Math.max(0, ...columns.map(({ heading }) => heading.length));
  return [
    `${columns.length} of ${columns.length + unmatched.length} headings were recognised. Look each of them through:`,
    ...columns.map((proposed) => columnLine(proposed, widest)),
    ...(unmatched.length === 0 ? [] : [`Not recognised, and left out: ${unmatched.join(', ')}.`]),
    'Save the mapping, correct it, and give it with --mapping FILE.',
  ];
}

function columnLine({ heading, column, confidence, reason }: ProposedColumn, widest: number): string {
  const sure = `${Math.round(confidence * 100)}%`.padStart(4);
  return `  ${heading.padEnd(widest)}  ${sure}  ${column}: ${reason}.`;
}
