/** Which records are due for May 2024, from whom. */
import { join } from 'node:path';
import { openDatabase } from '@clockstop/counts';
import { month } from '@clockstop/rules';
import { expect, test } from 'vitest';
import { drawn } from '../../../../spec/drawn.ts';
import { dueRecords } from '../../src/submitting/due-records.ts';
import { changes } from '../checking/good-records.ts';
import { inFolder, keep, neverIssued } from '../store/invented-store.ts';

const table = `
  record                                                                                       | RB1   | RD1   | all   | besides
  -------------------------------------------------------------------------------------------- | ----- | ----- | ----- | -------
  firstSeenDate=2024-05-01 firstSeenSite=RB1AA                                                  | due   |       | due   |
  firstSeenDate=2024-05-31 firstSeenSite=RD1AA                                                  |       | due   | due   |
  firstSeenDate=2024-04-30 firstSeenSite=RB1AA                                                  |       |       |       |
  firstSeenDate=2024-06-01 firstSeenSite=RB1AA                                                  |       |       |       |
  diagnosisEndDate=2024-05-09 diagnosisEndSite=RB1AA                                            | due   |       | due   |
  treatmentDate=2024-05-09 treatmentSite=RD1AA treatmentEventType=01                            |       | due   | due   |
  firstSeenDate=2024-04-30 firstSeenSite=RB1AA diagnosisEndDate=2024-05-09 diagnosisEndSite=RD1AA |     | due   | due   |
  firstSeenDate=2024-05-01 firstSeenSite=RB1AA diagnosisEndDate=2024-05-09 diagnosisEndSite=RD1AA | due | due   | due   |
  firstSeenDate=2024-05-01                                                                      |       |       | due   | from nowhere
  firstSeenDate=2024-05-01 firstSeenSite=89999                                                  |       |       | due   | from nowhere
  transferFrom=RB1 transferTo=RD1 transferReceivedDate=2024-05-09                               | due   | due   | due   |
  transferFrom=RB1AA transferTo=RD1 transferRequestedDate=2024-05-09                            | due   | due   | due   |
  transferFrom=RB1 transferTo=RD1 transferReceivedDate=2024-06-01                               |       |       |       |
  transferFrom=RB1 transferTo=RD1 transferReceivedDate=2024-05-09 firstSeenDate=2024-04-01 firstSeenSite=RB1AA | | |      |
  referralReceivedDate=2024-05-09                                                               |       |       |       | never
  upgradeDate=2024-05-09 upgradeSite=RB1AA                                                      |       |       |       | never
`;

const { rows } = drawn(table);

test.each(rows.map((row) => [row('record'), row] as const))('%s', (record, row) =>
  inFolder(async (folder) => {
    await keep(folder, [{ nhsNumber: neverIssued(1), ...changes(record) }]);
    const counts = await countsOf(folder, null);
    const asked = { RB1: await countsOf(folder, 'RB1'), RD1: await countsOf(folder, 'RD1') };
    expect([asked.RB1.due, asked.RD1.due, counts.due]).toEqual(
      ['RB1', 'RD1', 'all'].map((who) => (row(who) === 'due' ? 1 : 0)),
    );
    expect([counts.fromNowhere, counts.neverDue]).toEqual(
      ['from nowhere', 'never'].map((besides) => (row('besides') === besides ? 1 : 0)),
    );
    for (const { due, elsewhere, fromNowhere } of [asked.RB1, asked.RD1])
      expect(due + elsewhere + fromNowhere).toBe(counts.due);
  }),
);

async function countsOf(folder: string, provider: string | null) {
  const database = await openDatabase(1, '256MB');
  try {
    const question = { store: join(folder, 'store'), month: month('2024-05'), provider };
    return (await dueRecords(database, question)).counts;
  } finally {
    database.close();
  }
}
