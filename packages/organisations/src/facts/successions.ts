/**
 * Successions that the file of April 2022 lacks or that came after it: successor | day | whom it took over | source.
 * `ods-2026`: the Organisation Data Service as two public registers read it in 2026. `unverified`: the day is of
 * general knowledge; the Organisation Data Service confirms the succession, or the file of 2023 the closing.
 */
export const laterSuccessions = `
G6V2S|2024-11-01|RRP TAF|ods-2026
G6V2S|2026-04-01|RNK|ods-2026
RA7|2020-04-01|RA3|ods-2026
RA7|2026-07-01|RVJ|ods-2026
RAL|2025-01-01|RAP|ods-2026
RAX|2024-11-01|RY9|unverified
RBN|2023-07-01|RVY|unverified
RD1|2015-02-01|RBB|ods-2026
RH5|2020-04-01|RBA|ods-2026
RH5|2023-04-01|RA4|unverified
RTH|2011-11-01|RBF|unverified
RW1|2024-10-01|R1C|unverified
RWW|2026-04-01|RY2|ods-2026
RY3|2026-04-01|RYV|ods-2026
D7T5G|2026-04-01|QH8 QJG QM7|ods-2026
QRL|2026-04-01|QNQ|ods-2026
S0E4D|2026-04-01|QNQ QU9|ods-2026
S1Y5D|2026-04-01|QHG QM7 QUE|ods-2026
S9B9J|2026-04-01|QNQ QNX QXU|ods-2026
T6Y0W|2026-04-01|QJG QMM|ods-2026
Z9B2Z|2026-04-01|QMJ QRV|ods-2026
`;
