/**
 * Lets Node import `.tsx`, whose types and markup it does not strip itself. Only the repository needs it:
 * the packed program holds plain JavaScript. A worker thread does not inherit it and imports it again.
 */
import { readFileSync } from 'node:fs';
import { createRequire, registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);

/** The JavaScript of one `.tsx` file; the compiler is loaded for the first of them. */
function compile(path) {
  const { transformSync } = require('oxc-transform');
  const { code, errors } = transformSync(path, readFileSync(path, 'utf8'), { sourcemap: false });
  if (errors.length > 0) throw new SyntaxError(`${path}: ${errors[0].message}`);
  return code;
}

registerHooks({
  load(url, context, nextLoad) {
    if (!url.endsWith('.tsx')) return nextLoad(url, context);
    return { format: 'module', source: compile(fileURLToPath(url)), shortCircuit: true };
  },
});
