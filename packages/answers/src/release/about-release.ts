import type { ReleaseLine } from './release-figures.ts';

/** A file of figures of a release. */
interface FiguresFile {
  readonly file: string;
  readonly lines: readonly ReleaseLine[];
}

/** What to know about a release: notice, method, columns, what is not in it, and how to make it again. */
export function aboutRelease(files: readonly FiguresFile[]): string {
  return `# Cancer waiting times of England's cancer alliances

Figures of the cancer waiting-time standards, added up to cancer alliances by Clockstop from the files that NHS England publishes by provider and by commissioner.

${files.map(({ file, lines }) => `- \`${file}\`: ${describe(lines)}`).join('\n')}
- \`sources.csv\`: the published files that they rest on, each with its SHA-256

## Notice

Contains public sector information licensed under the Open Government Licence v3.0. Source: NHS England, Cancer Waiting Times, Crown copyright. The roll-up to cancer alliances is made by Clockstop, not by NHS England, and is not an official statistic.

## Method

The patients of each provider or commissioner are added to the alliance that it belonged to in the month, and never as percentages. What belongs to no alliance stands under the code \`NONE\`. England stands under \`ENGLAND\` where the file has a row for it; else it is the sum of all lines. A period, basis, standard and vintage is answered by one published file. docs/organisations.md and docs/published-files.md of Clockstop say how, in full.

## Columns

| column | meaning |
|---|---|
| period | a month, \`2022-04\`, or a quarter that was published as a whole, \`2015-04..2015-06\` |
| basis | \`provider\`: who gave the care; \`commissioner\`: who is responsible for the patient |
| standard | as in docs/standards.md |
| code | that of the Office for National Statistics for the alliance, \`NONE\`, or \`ENGLAND\` |
| within, total | patients within the limit, and all that were counted; halves where trusts share a pathway |
| derived | \`yes\` where a part was placed in the alliance by a succession or another derived relation |
| files | the published files, by name |

A line with a total of zero is left out. So is a standard that is exactly the sum of other lines, such as \`62-day\` before October 2023.

## Not in it

Providers, boards, cancers, routes, treatments and wait bands: read the published files for those.

## Make it again

\`\`\`sh
clockstop ingest FOLDER-OF-PUBLISHED-FILES --store STORE
clockstop release --store STORE --out FOLDER
\`\`\`

From the files in \`sources.csv\` this gives the same bytes.
`;
}

function describe(lines: readonly ReleaseLine[]): string {
  const periods = new Set(lines.map(({ period }) => period)).size;
  const standing = `${lines.length.toLocaleString('en-GB')} lines, ${periods} months and quarters`;
  return lines.length === 0 ? 'no line' : standing;
}
