/** Throws a RangeError unless there are a whole number of servers, at least one, and a load from 0. */
function checkServers(servers: number, load: number): void {
  if (!(Number.isInteger(servers) && servers >= 1)) {
    throw new RangeError(`servers are a whole number from 1: ${servers}`);
  }
  if (!(load >= 0 && load < Infinity)) throw new RangeError(`the load is a number from 0: ${load}`);
}

/**
 * Erlang's loss formula: the share of arrivals, 0 to 1, that find all servers busy and go away. `load` is how many servers would be
 * busy on average if there were enough: arrivals per day times days of service. By recursion over the servers, sound for any number.
 * Source: Erlang 1917. Throws a RangeError where servers or load cannot be.
 */
export function erlangB(servers: number, load: number): number {
  checkServers(servers, load);
  let lost = 1;
  for (let n = 1; n <= servers; n++) lost = (load * lost) / (n + load * lost);
  return lost;
}

/**
 * Erlang's delay formula: the share of arrivals, 0 to 1, that have to wait, where all wait until they are served. `load` as for
 * `erlangB`, below the number of servers: at or above it the queue grows without end, and a RangeError says so. Source: Erlang 1917.
 */
export function erlangC(servers: number, load: number): number {
  const lost = erlangB(servers, load);
  if (load >= servers) {
    throw new RangeError(`a load of ${load} is too much for ${servers} servers: the queue grows without end`);
  }
  return (servers * lost) / (servers - load + load * lost);
}
