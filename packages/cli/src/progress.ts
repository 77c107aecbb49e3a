/** Progress on standard error: a line that is written over on a terminal, a line now and then elsewhere. */
import { basename } from 'node:path';

/** Progress being shown. */
export interface Progress {
  readonly show: (done: number, total: number, path: string) => void;
  readonly end: () => void;
}

/** Starts to show progress. On a terminal it shows at once, elsewhere only once a second has passed. */
export function startProgress(verb: string): Progress {
  const terminal = process.stderr.isTTY === true;
  let shown = performance.now();
  let written = false;
  return {
    show: (done, total, path) => {
      const now = performance.now();
      if (now - shown < (terminal ? 50 : 2000) && done < total) return;
      if (!terminal && !written && done === total) return;
      shown = now;
      written = true;
      const text = `${verb} ${done} of ${total}: ${basename(path)}`;
      process.stderr.write(
        terminal ? `\r\u001b[K${text.slice(0, (process.stderr.columns ?? 80) - 1)}` : `${text}\n`,
      );
    },
    end: () => {
      if (terminal && written) process.stderr.write('\r\u001b[K');
    },
  };
}
