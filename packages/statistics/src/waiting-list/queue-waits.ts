import { checkAboveZero, checkAmounts } from './check-amounts.ts';
import { erlangC } from './erlang.ts';

/** A queue for several equal servers (scanners, clinics, operating lists): arrivals and services by chance, first come, first served. */
export interface Queue {
  readonly servers: number;
  readonly arrivalsPerDay: number;
  /** How long a server is busy with one, on average, in days in which it works. */
  readonly serviceDays: number;
}

/** What such a queue comes to in the long run. */
export interface QueueWaits {
  /** The share of their time that the servers are busy, 0 to 1. */
  readonly utilisation: number;
  /** The probability of having to wait at all. */
  readonly waitChance: number;
  /** The mean wait before service, of all, those who do not wait among them. */
  readonly meanWaitDays: number;
  /** How many wait on average, those in service not counted. */
  readonly meanQueue: number;
}

/**
 * The long-run waits of a queue (M/M/c). Throws a RangeError where a figure cannot be, and where the load is as much as the servers
 * can do or more: then there is no long run. Source: Erlang 1917; Little's law.
 */
export function queueWaits(queue: Queue): QueueWaits {
  const waitChance = waitChanceOf(queue);
  const meanWaitDays = waitChance * meanOfWaiters(queue);
  return {
    utilisation: loadOf(queue) / queue.servers,
    waitChance,
    meanWaitDays,
    meanQueue: queue.arrivalsPerDay * meanWaitDays,
  };
}

/** The probability of waiting longer than so many days before service. Throws as `queueWaits`. */
export function chanceOfWaitBeyond(queue: Queue, days: number): number {
  checkAmounts({ days });
  return waitChanceOf(queue) * Math.exp(-days / meanOfWaiters(queue));
}

/** The days within which this share (0 to below 1) is served: 0 where as many do not wait at all. Throws as `queueWaits`. */
export function waitQuantileDays(queue: Queue, share: number): number {
  if (!(share >= 0 && share < 1)) throw new RangeError(`a share lies from 0 to below 1: ${share}`);
  const waitChance = waitChanceOf(queue);
  return waitChance <= 1 - share ? 0 : meanOfWaiters(queue) * Math.log(waitChance / (1 - share));
}

function loadOf({ arrivalsPerDay, serviceDays }: Queue): number {
  checkAmounts({ arrivalsPerDay });
  checkAboveZero({ serviceDays });
  return arrivalsPerDay * serviceDays;
}

function waitChanceOf(queue: Queue): number {
  return erlangC(queue.servers, loadOf(queue));
}

/** The mean wait, in days, of those who wait. */
function meanOfWaiters(queue: Queue): number {
  return queue.serviceDays / (queue.servers - loadOf(queue));
}
