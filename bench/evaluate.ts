/**
 * Evaluations of one pathway for one standard, a second on one core, beside a bare loop over the same dates: parse two
 * days, take one from the other, compare with a limit.
 */
import { type Day, day, dayOf, daysBetween, evaluate, type Pathway, standards } from '@clockstop/rules';
import { spread } from './timing.ts';

const ROUNDS = Number(process.env.ROUNDS ?? 15);
const PATHWAYS = 20_000;
const asOf = day('2026-12-31');
const pathways = Array.from({ length: PATHWAYS }, (_, index) => pathwayAt(index));

const rates: number[] = [];
const ratios: number[] = [];
for (let round = 0; round < ROUNDS + 3; round++) {
  const [ours, counted] = timed(evaluateAll);
  const [bare, differences] = timed(subtractAll);
  if (counted === 0 || differences === 0) throw new Error('nothing was counted');
  if (round < 3) continue;
  rates.push((PATHWAYS * standards.length) / ours / 1e6);
  ratios.push(ours / bare);
}
console.log(`evaluations a second, millions: ${spread(rates)} (least / median / greatest)`);
console.log(`time / bare loop over the dates: ${spread(ratios)}`);

function evaluateAll(): number {
  let counted = 0;
  for (const standard of standards) {
    for (const pathway of pathways) if (evaluate(standard, pathway, asOf).state === 'counted') counted++;
  }
  return counted;
}

function subtractAll(): number {
  let within = 0;
  for (const { limitDays } of standards) {
    for (const { referralReceivedDate, treatmentDate } of pathways) {
      if (daysBetween(referralReceivedDate as Day, treatmentDate as Day) <= limitDays) within++;
    }
  }
  return within;
}

function timed(work: () => number): [seconds: number, result: number] {
  const start = process.hrtime.bigint();
  const result = work();
  return [Number(process.hrtime.bigint() - start) / 1e9, result];
}

/** A finished pathway of the kind that most standards count; an eighth of them differ in route or stage. */
function pathwayAt(index: number): Pathway {
  const start = 18_000 + (index % 2500);
  const at = (days: number) => dayOf(start + days);
  const kind = index % 8;
  return {
    priority: kind === 0 ? '2' : '3',
    referralSource: kind === 0 ? '17' : '03',
    referralType: kind === 1 ? '16' : '07',
    referralReceivedDate: at(0),
    upgradeDate: kind === 2 ? at(5) : null,
    firstSeenDate: at(7 + (index % 14)),
    firstSeenProvider: 'RAL',
    firstSeenAdjustment: index % 5 === 0 ? 3 : null,
    diagnosisEndDate: at(20 + (index % 20)),
    diagnosisEndReason: '01',
    diagnosisEndProvider: 'RAL',
    primaryDiagnosis: index % 3 === 0 ? 'C61' : 'C18.7',
    decisionToTreatDate: at(30 + (index % 10)),
    treatmentDate: at(45 + (index % 40)),
    treatmentProvider: index % 4 === 0 ? 'R1H' : 'RAL',
    investigatingProvider: 'RAL',
    transferToTreatmentDate: at(30 + (index % 20)),
    treatmentEventType: kind === 3 ? '02' : '01',
    treatmentModality: kind === 4 ? '02' : '23',
    careSetting: '01',
  };
}
