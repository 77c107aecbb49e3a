const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Listens from now on for the signals that end a program (Ctrl+C, `kill`, a closed terminal), and resolves with the
 * first. A second one then ends the program as ever, should it not come to its end by itself.
 */
export function untilStopped(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    const stop = (signal: NodeJS.Signals): void => {
      for (const each of signals) process.off(each, stop);
      resolve(signal);
    };
    for (const each of signals) process.on(each, stop);
  });
}
