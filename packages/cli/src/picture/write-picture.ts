import { renameSync, writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import { toCsv } from '@clockstop/answers';
import type { Chart } from '@clockstop/charts';
import { UserError } from '@clockstop/counts';

/** What can be written of a chart: its figures as JSON, and its picture with the table of it, drawn only when needed. */
export interface Written {
  readonly json: unknown;
  readonly draw: () => Promise<Chart>;
}

type Form = (written: Written) => Promise<string | Buffer>;

const forms: Readonly<Record<string, Form>> = {
  '.svg': async ({ draw }) => `${(await draw()).svg}\n`,
  '.png': async ({ draw }) => {
    const { toPng } = await import('@clockstop/charts');
    return toPng((await draw()).svg);
  },
  '.csv': async ({ draw }) => tableOf(await draw()),
  '.json': async ({ json }) => `${JSON.stringify(json, null, 2)}\n`,
};

/** Writes a chart in the form that the name of the file ends in. The file is there wholly or not at all. */
export async function writePicture(file: string, written: Written): Promise<void> {
  const form = forms[extname(file).toLowerCase()];
  if (form === undefined)
    throw new UserError('not-a-choice', {
      text: file,
      option: '--out',
      choices: `files that end in ${Object.keys(forms).join(', ')}`,
    });
  place(file, await form(written));
}

function place(file: string, content: string | Buffer): void {
  const unfinished = `${file}.${process.pid}.unfinished`;
  try {
    writeFileSync(unfinished, content);
    renameSync(unfinished, file);
  } catch {
    throw new UserError('no-place', { path: file });
  }
}

function tableOf({ table: { columns, rows } }: Chart): string {
  return toCsv([columns.map(({ name }) => name), ...rows]);
}
