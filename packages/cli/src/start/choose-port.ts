import { once } from 'node:events';
import { createServer } from 'node:net';

/** Where to listen, as asked: `port` is undefined when none was, and 0 is any that is free. */
export interface AskedAddress {
  readonly host: string;
  readonly port: number | undefined;
}

/** The port to listen on, or a sentence on why there is none; `taken` is one that was passed over. */
export type ChosenPort =
  | { readonly kind: 'free'; readonly port: number; readonly taken: number | null }
  | { readonly kind: 'refused'; readonly reason: string };

/** The port that is used when none is asked for. */
export const usualPort = 8000;

const HIGHEST = 65_535;

/** The port asked for, or when none is, the usual one or the next that is free. */
export async function choosePort({ host, port }: AskedAddress): Promise<ChosenPort> {
  const first = port ?? usualPort;
  const fault = await tryPort(host, first);
  if (fault === null) return { kind: 'free', port: first, taken: null };
  if (fault !== 'EADDRINUSE') return { kind: 'refused', reason: explain(fault, host, first) };
  const free = await nextFree(host, first + 1);
  if (port === undefined && free !== null) return { kind: 'free', port: free, taken: first };
  const instead = free === null ? '' : ` Port ${free} is free: --port ${free}`;
  return { kind: 'refused', reason: `port ${first} of ${host} is taken by another program.${instead}` };
}

async function nextFree(host: string, from: number): Promise<number | null> {
  for (let port = from; port <= HIGHEST; port++) {
    if ((await tryPort(host, port)) === null) return port;
  }
  return null;
}

/** Listens for a moment. Null when that works, else the code of Node's error. */
async function tryPort(host: string, port: number): Promise<string | null> {
  const server = createServer().listen(port, host);
  try {
    await once(server, 'listening');
    await once(server.close(), 'close');
    return null;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error);
  }
}

function explain(fault: string, host: string, port: number): string {
  if (fault === 'EACCES')
    return `you may not listen on port ${port}: low ports are kept for administrators. Take one from 1024 up: --port ${usualPort}`;
  if (fault === 'EADDRNOTAVAIL' || fault === 'ENOTFOUND' || fault === 'EAI_AGAIN')
    return `${host} is no address of this machine. 127.0.0.1 is for this machine alone, 0.0.0.0 for all its networks`;
  return `it is not possible to listen on port ${port} of ${host} (${fault})`;
}
