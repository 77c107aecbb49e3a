import type { ProblemId } from '../../checking/problem.ts';
import { problemIds } from '../../checking/problem-kinds.ts';
import { type DownloadRemark, downloadWriter, submissionWriter } from './csv-writer.ts';
import type { Writer } from './writer.ts';
import { endedXmlWriter, otherXmlWriter, xmlWriter } from './xml-writer.ts';

/** The layouts in which records are invented. */
export const messyLayouts = ['submission', 'xml', 'download'] as const;

/** A layout in which records are invented. */
export type MessyLayout = (typeof messyLayouts)[number];

const downloadRemarks: readonly DownloadRemark[] = ['CWT-F103', 'CWT-F104'];

/** Problems that spoil or end the whole file, so that they are planted only by themselves. */
const alone: Readonly<Record<MessyLayout, readonly ProblemId[]>> = {
  submission: [],
  xml: ['CWT-F013', 'CWT-F014', 'CWT-F015', 'CWT-F102'],
  download: [],
};

/** How the layout is written with these problems. */
export function writerFor(layout: MessyLayout, problems: 'none' | 'all' | ProblemId): Writer {
  switch (layout) {
    case 'submission':
      return submissionWriter;
    case 'xml':
      return problems === 'CWT-F102' ? otherXmlWriter : (endedXmlWriter(problems) ?? xmlWriter);
    case 'download':
      return downloadWriter(downloadRemarks.filter((remark) => problems === 'all' || problems === remark));
  }
}

/** Every problem that a file of this layout can have, together with others or alone. */
export function problemsOf(layout: MessyLayout): readonly ProblemId[] {
  const { structures, plants, remarks } = writerFor(layout, 'all');
  const possible = new Set<ProblemId>([
    ...[...structures, ...plants].map(({ id }) => id),
    ...remarks,
    ...alone[layout],
    'CWT-C701',
    ...(layout === 'download' ? [] : (['CWT-F101'] as const)),
  ]);
  return problemIds.filter((id) => possible.has(id));
}

/** With so many records every problem of the layout finds its place. */
export function fewestRows(layout: MessyLayout): number {
  return 2 * problemsOf(layout).length;
}
