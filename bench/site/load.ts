/** Many visitors at once. */
import autocannon, { type Result } from 'autocannon';

/** How many, and for how long. */
export interface Visitors {
  readonly connections: number;
  readonly seconds: number;
  /** At most so many requests a second together; as many as can be answered unless told. */
  readonly rate?: number;
}

/** Asks for the paths again and again, in an order that mixes them, compressed as browsers do. */
export function load(address: string, paths: readonly string[], visitors: Visitors): Promise<Result> {
  const { connections, seconds, rate } = visitors;
  return autocannon({
    url: address,
    connections,
    duration: seconds,
    ...(rate === undefined ? {} : { overallRate: rate }),
    headers: { 'accept-encoding': 'gzip' },
    requests: mixed(paths).map((path) => ({ method: 'GET' as const, path })),
  });
}

/** An order that visits each once and jumps about, the same in every run. */
function mixed(paths: readonly string[]): readonly string[] {
  const step = [7, 11, 13, 17, 19].find((prime) => paths.length % prime !== 0) ?? 1;
  return paths.map((_, at) => paths[(at * step) % paths.length] ?? '/');
}
