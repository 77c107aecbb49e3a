import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import packed from '../package.json' with { type: 'json' };
import { bin, clockstop, type Run, runNode } from './run-node.ts';

describe('clockstop', () => {
  test('--version prints the version of the package', () => {
    expect(clockstop('--version')).toEqual({ code: 0, out: `${packed.version}\n`, err: '' });
  });

  test('--help, help and nothing at all say what it is and how it ends', () => {
    const help = clockstop('--help');
    expect(help.code).toBe(0);
    expect(help.out).toContain("England's cancer waiting times");
    expect(help.out).toContain('Exit codes: 0 done');
    expect(clockstop()).toEqual(help);
  });

  test('wrong use is told on standard error and exits 2', () => {
    const { code, out, err } = clockstop('--jsn');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain("unknown option '--jsn'");
    expect(clockstop('rnak').code).toBe(2);
  });

  test('a reader that has seen enough is no fault', async () => {
    const running = spawn(process.execPath, [bin, '--help']);
    running.stdout.destroy();
    const [[code], err] = await Promise.all([once(running, 'exit'), text(running.stderr)]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });
});

describe('the version of Node', () => {
  test.each(['10.24.1', '18.20.8', '23.11.0'])('%s is too old, and the program says so', (version) => {
    const { code, out, err } = onNode(version);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(`needs Node.js 24 or later; this is Node.js ${version}`);
  });

  test.each(['24.0.0', '100.1.0'])('%s is new enough', (version) => {
    expect(onNode(version).code).toBe(0);
  });

  function onNode(version: string): Run {
    const pretend = `Object.defineProperty(process.versions, "node", { value: "${version}" })`;
    return runNode([...inAdvance(pretend), bin, '--version']);
  }
});

describe('NODE_ENV', () => {
  const tellAtEnd = inAdvance('process.on("exit", () => console.error(process.env.NODE_ENV))');

  test('is production when nobody says otherwise', () => {
    expect(runNode([...tellAtEnd, bin, '--version']).err).toBe('production\n');
  });

  test('is left as it is when somebody does', () => {
    expect(runNode([...tellAtEnd, bin, '--version'], { NODE_ENV: 'test' }).err).toBe('test\n');
  });
});

/** Arguments that make Node run `code` before the program. */
function inAdvance(code: string): readonly string[] {
  return ['--import', `data:text/javascript,${encodeURIComponent(code)}`];
}
