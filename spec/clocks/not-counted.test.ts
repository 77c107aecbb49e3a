/** Why pathways are left out, in words that say nothing of a patient: drawn, and on random pathways in agreement with `evaluate`. */
import {
  compile,
  day,
  defaults,
  duckDb,
  evaluate,
  notCountedExpressions,
  type Pathway,
  type StandardId,
  standardById,
  standards,
  toSql,
} from '@clockstop/rules';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rule } from '../drawn.ts';
import { openDuckDb, tableOf } from './by-sql.ts';
import { firstSurgery, urgentReferral } from './chapter.ts';
import { somePathway } from './random-pathway.ts';

const asOf = day('2099-12-31');

const treated = {
  ...urgentReferral,
  ...firstSurgery,
  referralReceivedDate: '2024-01-01',
  firstSeenDate: '2024-01-10',
  firstSeenProvider: 'RAL',
  decisionToTreatDate: '2024-01-25',
  treatmentDate: '2024-02-20',
  treatmentProvider: 'R1H',
  diagnosisEndDate: '2024-01-20',
  diagnosisEndReason: '01',
  diagnosisEndProvider: 'RAL',
};

rule(
  'why a pathway is left out',
  `
  standard         | changed                     | why
  ---------------- | --------------------------- | ---
  62-day           | -                           | -
  62-day           | treatmentDate=              | -
  62-day           | primaryDiagnosis=           | no primary diagnosis is recorded
  62-day           | primaryDiagnosis=D12.6      | the diagnosis is not in scope (C00 to C97, or D05)
  62-day           | treatmentModality=98        | all treatment was declined (modality 98)
  62-day           | treatmentModality=          | no modality is recorded
  62-day           | treatmentEventType=02       | -
  62-day           | treatmentEventType=         | no event type of the treatment is recorded
  62-day           | decisionToTreatDate=        | no decision to treat is recorded
  62-day           | firstSeenProvider=          | the provider that saw the patient first is not recorded
  62-day           | priority=                   | the route cannot be told, or is none of the urgent ones
  62-day           | referralReceivedDate=       | no date of the referral or upgrade is recorded
  62-day-screening | -                           | -
  31-day           | decisionToTreatDate=        | no decision to treat is recorded
  31-day-surgery   | -                           | -
  31-day-surgery   | treatmentModality=          | -
  two-week-wait    | priority=1                  | -
  two-week-wait    | priority=                   | no priority of the referral is recorded
  two-week-wait    | referralSource=             | no source of the referral is recorded
  two-week-wait-breast | referralType=           | no type of the referral is recorded
  faster-diagnosis | diagnosisEndReason=03       | the pathway ended by an exclusion
  faster-diagnosis | diagnosisEndReason=         | the reason for the end of the pathway, or for its exclusion, is not recorded
  faster-diagnosis | diagnosisEndReason=03 diagnosisExclusion=05 | the pathway ended by an exclusion
  faster-diagnosis | diagnosisEndDate=           | -`,
  (row) => {
    const standard = standardById(row('standard') as StandardId);
    const why = compile(notCountedExpressions(standard, defaults).leftOut);
    return why({ ...treated, ...changesIn(row('changed')) } as Pathway) ?? '-';
  },
);

function changesIn(text: string): Pathway {
  if (text === '-') return {};
  const changed = text.split(' ').map((part) => part.split('='));
  return Object.fromEntries(changed.map(([name, value]) => [name, value === '' ? null : value]));
}

test.each(standards)(
  '$id: what is left out is not counted, what runs is running, in both engines',
  async (standard) => {
    const database = await openDuckDb();
    const { leftOut, running } = notCountedExpressions(standard, defaults);
    const [why, isRunning] = [compile(leftOut), compile(running)];
    const sql = `SELECT ${toSql(leftOut, duckDb)} AS why, ${toSql(running, duckDb)} AS running FROM pathways ORDER BY number`;
    const many = fc.array(somePathway, { minLength: 100, maxLength: 100 });
    const property = fc.asyncProperty(many, async (pathways) => {
      await database.run(tableOf(pathways));
      const rows = (await database.runAndReadAll(sql)).getRowObjectsJson();
      for (const [at, pathway] of pathways.entries()) {
        const { state } = evaluate(standard, pathway, asOf);
        expect(rows[at]).toEqual({ why: why(pathway), running: isRunning(pathway) });
        expect(isRunning(pathway)).toBe(state === 'running');
        if (why(pathway) !== null) expect(['does-not-apply', 'not-started', 'not-counted']).toContain(state);
        expect(why(pathway) ?? '').not.toMatch(/[{}]/);
      }
    });
    await fc.assert(property, { numRuns: 5, endOnFailure: true });
  },
);
