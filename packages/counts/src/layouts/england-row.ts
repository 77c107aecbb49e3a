/** England's own row in a published table. */

const NAME = /^(?:ENGLAND|ALL ENGLISH (?:PROVIDERS|COMMISSIONERS))$/i;
const CODE = 'E92000001';

/** Whether a row is England's: by its code, or, where it has none, by its name. */
export function isEnglandRow({ code, name }: { readonly code: string; readonly name: string }): boolean {
  return code === CODE || (code === '' && NAME.test(name));
}
