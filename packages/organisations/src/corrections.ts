import type { AllianceCode } from './organisation.ts';

/** An entry of a source that the register does not follow, what it holds instead, and why. */
export type Correction = {
  readonly code: string;
  readonly source: 'by-hand';
  readonly theirs: AllianceCode;
  readonly ours: AllianceCode;
  readonly why: string;
};

/** The two entries of the by-hand file that are wrong. All its other entries were checked and stand. */
export const corrections: readonly Correction[] = [
  {
    code: 'RRJ',
    source: 'by-hand',
    theirs: 'E56000027',
    ours: 'E56000007',
    why: 'The Royal Orthopaedic Hospital is in Birmingham (Organisation Data Service: postcode B31 2AP, board QHL), and the independent list has it in the West Midlands. The by-hand file cites the map of North Central London, on which the Royal National Orthopaedic Hospital (RAN) is.',
  },
  {
    code: 'RBZ',
    source: 'by-hand',
    theirs: 'E56000015',
    ours: 'E56000014',
    why: 'Northern Devon Healthcare is in Devon (Organisation Data Service: board QJK), 92% of its patients came from there, and its successor Royal Devon (RH8) is in Peninsula on every list. The by-hand file cites a page of Somerset, Wiltshire, Avon and Gloucestershire, which has no board in Devon.',
  },
];
