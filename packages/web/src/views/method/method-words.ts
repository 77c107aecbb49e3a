/** The method in plain words, a paragraph for each rule. The documents in docs/ have more. */

/** How files are read. */
export const read: readonly string[] = [
  'Files are read as NHS England publishes them. A layout is recognised from what a file holds, never from its name. Each cell that is not empty is a count, a share, a label, a heading, a note, a blank, or a problem with its sheet, row and column: none is passed over in silence.',
  'A file may hold the same patients several times: a total, the same by cancer, the same by treatment. A question is answered from one breakdown of one file, so that nobody is counted twice. An absent row means zero: no published file suppresses small numbers.',
  'Every file is held against itself: within and after against the total, wait bands against both, organisations against England, parts against the whole, and shares against their counts. What disagrees is kept as published and named under sources.',
  'Several files may say something of the same month. Final figures answer before those that do not state their status, and these before provisional ones; then a workbook before a CSV file before an extract. They are never mixed within a figure, and the others can be asked for by `vintage`.',
  'A quarter as published is larger than the sum of its months, because late records are in it. The two are never added or compared.',
];

/** How figures are rolled up. */
export const rolledUp: readonly string[] = [
  'The patients of an organisation are added to the alliance and the board that it belonged to in the month. Percentages are never averaged. By provider a patient counts where the care was given; by commissioner, for the area of the GP practice.',
  'Where no published list holds for a month, a relation is derived by a stated rule: carried back or on in time, or followed over a merger. Figures that rest on one are marked as derived.',
  'What belongs to no alliance is counted as such and shown beside the alliances: unknown commissioners, national hubs, providers that work across several alliances.',
  'Of the 28 days to a diagnosis, the files read say how many patients were told in time, not how many of them were told that they have cancer and how many that they do not.',
  'A 62-day pathway that two trusts share counts half for each, so figures can end in .5. They are kept as whole numbers of halves and are exact.',
];

/** How organisations are ranked. */
export const ranked: readonly string[] = [
  'Shares are compared as exact fractions. Equal shares share a place: 1, 1, 3. Where nobody was counted, or fewer than a minimum that was asked for, there is no place.',
  'Each place has a 95% interval: where it could as well be, given the numbers of patients. It is worked out from the probability that one share is truly higher than another. Organisations whose intervals are far apart can be told apart; others cannot, whatever their order.',
  'Those who share a place at 100% have intervals that can lie below it: with few patients, a truly lower share reaches 100% easily.',
  'Reliability is the part of the differences between shares that is not chance. The difference of two shares has an interval of its own, and where it holds zero they cannot be told apart.',
];

/** How charts are made. */
export const charted: readonly string[] = [
  'Control charts show months with a mean and limits. A change is called real only when chance rarely makes it: a month beyond the limits, seven months on one side of the mean, seven that rise or fall, two of three near a limit. The icons are those of Making Data Count. Denominators differ from month to month, so the limits are those of a P′ chart.',
  'Funnels show shares against numbers of patients. Limits are exact; where organisations differ by more than chance, that is estimated and the limits are widened.',
  'From October 2023 on, the standards of treatment are other ones. Limits are worked out anew there, lines are broken, and the break is written on the chart.',
  'Every chart has its figures as a table, what it shows as a sentence, and its files.',
];

/** How clocks are counted on patient-level records. */
export const clocks: readonly string[] = [
  'Where a trust or an alliance has records of its patients, every standard is counted from them by rules that are data: whom it is for, what starts and stops the clock, what is taken off, who is accountable, and in which month it is reported.',
  'Each rule is written out in plain words with its sources, and beside it stand pathways with what must come out of them. Where the text of the guidance could not be read, the rule is an assumption: it is marked, it can be set otherwise, and every result that rests on it says so.',
];

/** What is shown to everyone. */
export const shown: readonly string[] = [
  'Public pages show what NHS England has published, and what is added up from it. Figures of local records, and figures that were simulated, are not shown here: they would need a disclosure rule first. Nothing about a patient can be reached.',
  'Each page has a permanent address with the status of its figures and a mark of them. When files that are read later revise them, the page at that address says so.',
];
