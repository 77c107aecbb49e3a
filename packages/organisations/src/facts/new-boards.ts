/**
 * Integrated care boards since April 2026: code | name | opened | closed | other codes | aliases.
 * By the Organisation Data Service as two public registers read it in 2026 (source `ods-2026`).
 */
export const newBoards = `
D7T5G|NHS Essex ICB|2026-04-01|||NHS Essex Integrated Care Board
S0E4D|NHS Thames Valley ICB|2026-04-01|||NHS Thames Valley Integrated Care Board
S1Y5D|NHS Central East ICB|2026-04-01|||NHS Central East Integrated Care Board
S9B9J|NHS Surrey and Sussex ICB|2026-04-01|||NHS Surrey and Sussex Integrated Care Board
T6Y0W|NHS Norfolk and Suffolk ICB|2026-04-01|||NHS Norfolk and Suffolk Integrated Care Board
Z9B2Z|NHS West and North London ICB|2026-04-01|||NHS West and North London Integrated Care Board
`;
