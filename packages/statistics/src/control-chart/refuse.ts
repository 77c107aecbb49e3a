/** Stops with a RangeError that says what was wrong and with which value. */
export function refuse(what: string): never {
  throw new RangeError(`control chart: ${what}`);
}
