import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { dependencyProblems } from '../build/outside-dependencies.ts';

const folder = mkdtempSync(join(tmpdir(), 'clockstop-dependencies-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the dependencies of the program', () => {
  test('are right when they are those of the packages inside and what it imports', () => {
    expect(problemsWith({ commander: '15.1.0', fastify: '5.12.8', '@duckdb/node-api': '1.5.6' })).toEqual([]);
  });

  test('are told what is missing, what differs and what has no use', () => {
    expect(problemsWith({ fastify: '5.0.0', '@duckdb/node-api': '1.5.6', react: '19.3.1' })).toEqual([
      'packages/cli/package.json: dependencies need "fastify": "5.12.8", as in packages/web/package.json',
      'packages/cli/package.json: dependencies need "commander": it is imported',
      'packages/cli/package.json: dependencies have no use for "react"',
    ]);
  });
});

/** The program imports commander, and holds `web`, which holds `counts`. */
function problemsWith(dependencies: Readonly<Record<string, string>>): readonly string[] {
  writePackage('cli', { dependencies, devDependencies: { '@clockstop/web': '*', rolldown: '1.2.19' } });
  writePackage('web', { dependencies: { '@clockstop/counts': '*', fastify: '5.12.8' } });
  writePackage('counts', {
    dependencies: { '@duckdb/node-api': '1.5.6' },
    devDependencies: { vitest: '5.1.1' },
  });
  return dependencyProblems(folder, ['commander']);
}

function writePackage(name: string, content: object): void {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, 'package.json'), JSON.stringify(content));
}
