/** England's own row in a published table, which each layout calls otherwise. */

const NAME = /^(?:ENGLAND|TOTAL|ALL ENGLISH (?:PROVIDERS|COMMISSIONERS))$/i;
const CODES = ['E92000001', 'ENGLAND', 'TOTAL'];

/** Whether a row is England's: by its code in capitals, or, where it has none, by its name. */
export function isEnglandRow({ code, name }: { readonly code: string; readonly name: string }): boolean {
  return code === '' ? NAME.test(name) : CODES.includes(code);
}
