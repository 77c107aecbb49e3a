import { code, list } from './code.ts';

/** Whether and how the NHS number was verified. */
export const nhsNumberStatus = list('nhs-number-status', 'NHS NUMBER STATUS INDICATOR CODE', [
  code('01', 'number present and verified'),
  code('02', 'number present but not traced'),
  code('03', 'trace required'),
  code('04', 'trace attempted: no match or several matches'),
  code('05', 'trace needs to be resolved'),
  code('06', 'trace in progress'),
  code('07', 'number not present and trace not required'),
  code('08', 'trace postponed (baby under six weeks old)'),
]);
