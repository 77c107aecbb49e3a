import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What a run of Node has left behind. */
export type Run = { readonly code: number | null; readonly out: string; readonly err: string };

/** Runs Node with these arguments in a clean environment, plus `env`. */
export function runNode(args: readonly string[], env: NodeJS.ProcessEnv = {}): Run {
  const { PATH } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    env: { PATH, ...env },
  });
  return { code: status, out: stdout, err: stderr };
}

/** Runs the program as a user does. */
export function clockstop(...args: readonly string[]): Run {
  return runNode([bin, ...args]);
}

/** The file that npm links as `clockstop`. */
export const bin = fileURLToPath(new URL('../bin/clockstop.js', import.meta.url));
