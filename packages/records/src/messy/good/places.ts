/** Trusts of England, by the codes of the Organisation Data Service. The patients that go there are invented. */
export const trusts: readonly string[] = [
  ...['R0A', 'R1H', 'RA7', 'RAL', 'RBV', 'RDU', 'REM', 'RF4', 'RGT', 'RHM', 'RHQ', 'RJ1', 'RJZ', 'RM3'],
  ...['RPY', 'RQX', 'RR8', 'RRK', 'RRV', 'RTD', 'RTH', 'RWE', 'RX1', 'RYJ'],
];

/** A site of the trust: the trust itself, or one of its hospitals. */
export const siteEndings: readonly string[] = ['00', '00', '01', '02'];
