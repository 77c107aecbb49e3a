import type { Texts } from '../reading/raw-record.ts';
import type { RecordsLayout } from '../reading/records-file.ts';
import { toSubmissionLine } from '../writing/submission-line.ts';
import { toXmlRecord, xmlFooter, xmlHeader } from '../writing/write-xml.ts';

/** How the files of a submission are written. */
export type SubmissionFormat = 'csv' | 'xml';

/** Every way to write the files of a submission. */
export const submissionFormats: readonly SubmissionFormat[] = ['csv', 'xml'];

/** What a file of the format is made of, and as what it is read again. */
export type FormatParts = {
  readonly layout: RecordsLayout;
  readonly header: string;
  readonly record: (texts: Texts) => string;
  readonly footer: string;
};

/** The pieces of a file of each format. */
export const formatParts: Readonly<Record<SubmissionFormat, FormatParts>> = {
  csv: { layout: 'submission', header: '', record: toSubmissionLine, footer: '' },
  xml: { layout: 'xml', header: xmlHeader, record: toXmlRecord, footer: xmlFooter },
};
