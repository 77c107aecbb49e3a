import { columns } from '@clockstop/rules';
import type { Texts } from '../../reading/raw-record.ts';
import type { Submission } from '../submission.ts';

const stops = ['firstSeenDate', 'diagnosisEndDate', 'treatmentDate'];
const places = columns.flatMap(({ id }, place) => (stops.includes(id) ? [place] : []));

/** The first and last month in which a clock stopped, of the records so far. */
export type MonthTally = {
  readonly add: (texts: Texts) => void;
  readonly result: () => Submission['months'];
};

/** A tally of the months of clock stops. */
export function tallyMonths(): MonthTally {
  let [first, last] = ['', ''];
  return {
    add: (texts) => {
      for (const place of places) {
        const day = texts[place] ?? '';
        if (day === '') continue;
        if (first === '' || day < first) first = day;
        if (day > last) last = day;
      }
    },
    result: () => (first === '' ? null : [first.slice(0, 7), last.slice(0, 7)]),
  };
}
