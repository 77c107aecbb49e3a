/** How the manual is read; one string for each paragraph. */
export const howToRead: readonly string[] = [
  'Each chapter is one part of the rules: what it says in words, where that is written down, and tables of pathways with what must come out of each.',
  'A row is one pathway. On the left stands what is recorded of it, on the right what comes out. What every pathway of a table has is said once, above it. An empty cell is something that is not recorded. A dash is something that there is not, as the days of a pathway that is not counted.',
  'Days are written as in the data set: 2024-01-29 is 29 January 2024. Waits are in calendar days, and the day on which a clock starts is day 0. Codes are those of the data set, with their meaning below each table. R1H, RAL, RQX and RRV are codes of trusts, and stand for any.',
  '“Counts for” says how much of a patient counts for a trust, and how much of that is within the limit: “R1H ½ of ½” is half a patient in time, “R1H 0 of 1” is a whole one who waited too long.',
  'Every row is tried whenever the program is changed, both on the part of it that answers for one pathway and on the part that answers for millions at once. A changed rule shows as a row that comes out otherwise.',
  'What is marked unverified is general knowledge, or rests on one source, because the text of the guidance could not be read. It is an assumption that can be set otherwise; all of them are listed in the last section.',
];
