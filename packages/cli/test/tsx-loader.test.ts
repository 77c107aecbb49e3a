import { expect, test } from 'vitest';
import { runNode } from './run-node.ts';

const loader = importing(new URL('../bin/tsx-loader.js', import.meta.url));
const render = importing(new URL('./fixtures/render.ts', import.meta.url));
const page = '<p>Good morning, Barts</p>\n';

test('with the loader, Node imports .tsx', () => {
  expect(run(loader, render)).toEqual({ code: 0, out: page, err: '' });
});

test('without it, Node does not', () => {
  expect(run(render).err).toContain('Unknown file extension ".tsx"');
});

test('a worker thread does not inherit the loader, and imports it itself', () => {
  expect(run(loader, inWorker(render)).err).toContain('Unknown file extension ".tsx"');
  expect(run(loader, inWorker(loader, render)).out).toBe(page);
});

/** The code that imports a file. */
function importing(file: URL): string {
  return `await import(${JSON.stringify(file.href)});`;
}

/** The code that runs other code in a worker thread. */
function inWorker(...code: readonly string[]): string {
  const address = `data:text/javascript,${encodeURIComponent(code.join(''))}`;
  return `new (await import('node:worker_threads')).Worker(new URL(${JSON.stringify(address)}));`;
}

function run(...code: readonly string[]) {
  return runNode(['--input-type=module', '--eval', code.join('')], { NODE_ENV: 'production' });
}
