import { type Ingested, severityOf } from '@clockstop/counts';

const MOST_SHOWN = 5;

/** What was read, in a few sentences. `store` is the folder that it is in now. */
export function readingReport({ read, already, unreadable, other }: Ingested, store: string): string[] {
  const counts = read.reduce((sum, source) => sum + source.counts, 0);
  const passedOver = Object.values(other).reduce((sum, files) => sum + files, 0);
  const disagreeing = read.filter(({ problems }) =>
    problems.some(({ code }) => severityOf(code) !== 'notice'),
  );
  return [
    `Read ${files(read.length)} with ${counts.toLocaleString('en-GB')} counts into ${store}.`,
    ...(already.length > 0 ? [`${files(already.length)} had been read before.`] : []),
    ...(passedOver > 0 ? [`Passed over ${files(passedOver)} without cancer waiting times.`] : []),
    ...(disagreeing.length > 0
      ? [
          `Problems were found in ${files(disagreeing.length)}: clockstop sources --store ${store} names them.`,
        ]
      : []),
    ...unreadable.slice(0, MOST_SHOWN).map(({ path, message }) => `Not read: ${path}: ${message}`),
    ...(unreadable.length > MOST_SHOWN ? [`Not read: ${unreadable.length - MOST_SHOWN} more.`] : []),
  ];
}

function files(number: number): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? 'file' : 'files'}`;
}
