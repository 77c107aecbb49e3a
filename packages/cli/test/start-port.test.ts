import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { describe, expect, test } from 'vitest';
import { choosePort, usualPort } from '../src/start/choose-port.ts';

const host = '127.0.0.1';

/** Takes a port, if nobody has it already. */
async function take(port: number): Promise<Server> {
  const server = createServer().listen(port, host);
  await Promise.race([once(server, 'listening'), once(server, 'error')]);
  return server;
}

describe('the port', () => {
  test('is the one asked for when it is free, and is free again after the question', async () => {
    const server = await take(0);
    const { port } = server.address() as { port: number };
    await once(server.close(), 'close');
    expect(await choosePort({ host, port })).toEqual({ kind: 'free', port, taken: null });
    expect(await choosePort({ host, port })).toEqual({ kind: 'free', port, taken: null });
  });

  test('is never another than the one asked for', async () => {
    const server = await take(0);
    const { port } = server.address() as { port: number };
    const refused = await choosePort({ host, port });
    expect(refused).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining(`port ${port} of ${host} is taken`),
    });
    server.close();
  });

  test('is the next that is free where none is asked for and the usual one is taken', async () => {
    const server = await take(usualPort);
    const chosen = await choosePort({ host, port: undefined });
    expect(chosen).toMatchObject({ kind: 'free', taken: usualPort });
    expect(chosen.kind === 'free' && chosen.port).toBeGreaterThan(usualPort);
    server.close();
  });

  test('0 is any', async () => {
    expect(await choosePort({ host, port: 0 })).toEqual({ kind: 'free', port: 0, taken: null });
  });

  test('cannot be had on an address of another machine', async () => {
    const reason = '192.0.2.1 is no address of this machine';
    expect(await choosePort({ host: '192.0.2.1', port: 0 })).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining(reason),
    });
  });
});
