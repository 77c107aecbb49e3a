import { loadPictures, takeAllFigures } from '@clockstop/answers';
import type { Store } from '@clockstop/counts';
import { createWeb } from './create-web.ts';
import type { WebOptions } from './web-options.ts';

/** Where to listen. */
export interface ListenOptions {
  /** The name or address of this machine to listen on; only this machine can reach `127.0.0.1`, the default. */
  readonly host?: string;
  /** The port; 0 takes any that is free. */
  readonly port: number;
}

/** A web application that is listening. */
export interface RunningWeb {
  /** Where it can be reached: `http://127.0.0.1:8010`. */
  readonly address: string;
  /** Stops listening and waits for answers that are on their way. */
  readonly close: () => Promise<void>;
}

/** Starts the web application. Rejects with Node's own error (`EADDRINUSE`) where the port cannot be had. */
export async function startWeb(options: WebOptions & ListenOptions): Promise<RunningWeb> {
  const { host = '127.0.0.1', port, ...web } = options;
  const app = await createWeb(web);
  const address = await app.listen({ host, port });
  const prepared = prepare(web.store).catch(web.onFault ?? console.error);
  const close = async (): Promise<void> => {
    await app.close();
    await prepared;
  };
  return { address, close };
}

/** Has ready what most pages need, so that the first visitors do not wait for it. */
async function prepare(store: Store): Promise<void> {
  await takeAllFigures(store);
  await loadPictures();
}
