import { codeLists, type Format, spellingsOf, toDottedDiagnosis } from '@clockstop/rules';
import { dateFault } from './date-fault.ts';
import type { ItemProblemId } from './item-problems.ts';
import { type NhsNumberFault, nhsNumberFault } from './nhs-number.ts';

/** What is wrong with a text that is not empty, or null. Makes nothing new, so that good records cost little. */
export type ItemChecker = (text: string) => ItemProblemId | null;

const DAYS = /^\d{1,3}$/;
const ORGANISATION = /^[A-Z\d]{3,5}$/i;
const SITE = /^(?:[A-Z\d]{3}|[A-Z\d]{5,9})$/i;

const nhsNumberProblems: Readonly<Record<NhsNumberFault, ItemProblemId>> = {
  'not-ten-digits': 'CWT-S002',
  'check-digit': 'CWT-S003',
  'equal-digits': 'CWT-S004',
};

/** The checker of texts written in this format. */
export function checkerOf(format: Format): ItemChecker {
  switch (format.kind) {
    case 'nhs-number':
      return checkNhsNumber;
    case 'date':
      return dateFault;
    case 'code':
      return codeChecker(format);
    case 'days':
      return (text) => (DAYS.test(text) ? null : 'CWT-S008');
    case 'organisation':
      return (text) => (ORGANISATION.test(text) ? null : 'CWT-S009');
    case 'site':
      return (text) => (SITE.test(text) ? null : 'CWT-S010');
    case 'icd-10':
      return (text) => (toDottedDiagnosis(text) === null ? 'CWT-S011' : null);
    case 'comment':
    case 'identifier':
      return (text) => (text.length <= format.longest ? null : 'CWT-S012');
  }
}

/**
 * The checker of NHS numbers in extracts, which often have a pseudonym in their place: what is not ten digits is taken for
 * one, and ten digits that are no NHS number are only warned of.
 */
export function checkPseudonym(text: string): ItemProblemId | null {
  switch (nhsNumberFault(text)) {
    case 'check-digit':
      return 'CWT-S014';
    case 'equal-digits':
      return 'CWT-S015';
    case 'not-ten-digits':
    case null:
      return null;
  }
}

function checkNhsNumber(text: string): ItemProblemId | null {
  const fault = nhsNumberFault(text);
  return fault === null ? null : nhsNumberProblems[fault];
}

function codeChecker({ list }: Extract<Format, { kind: 'code' }>): ItemChecker {
  const { codes, others } = codeLists[list];
  const known = new Set(codes.flatMap((code) => spellingsOf(code, codeLists[list])));
  return (text) => (known.has(text) || others?.test(text) === true ? null : 'CWT-S007');
}
