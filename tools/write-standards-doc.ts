/** Writes docs/standards.md from the records in packages/rules. Run it after changing a record. */

import { writeFileSync } from 'node:fs';
import {
  type Confidence,
  cancerTypes,
  dimensionInWords,
  type Identity,
  identities,
  type Month,
  monthInWords,
  octoberBreak,
  type Source,
  type Standard,
  shareInWords,
  sliceInWords,
  standards,
  suspectedCancers,
  type Target,
} from '@clockstop/rules';

/** Where the page stands. */
export const standardsPage = new URL('../docs/standards.md', import.meta.url);

/** The page of the standards, as Markdown. */
export function standardsDoc(): string {
  return [...opening(), ...overview(), ...targets(), ...standards.flatMap(section), ...rest()].join('\n');
}

function opening(): readonly string[] {
  return [
    '# The standards',
    '',
    '<!-- Written by tools/write-standards-doc.ts from packages/rules. Change the records there, not this page. -->',
    '',
    'The waiting-time standards for cancer in England, as this program knows them. Waits are counted in calendar days, ' +
      'and a wait of exactly the limit is within it. What is marked **unverified** was not read in a public text.',
    '',
    `> ${octoberBreak.sentence}`,
    '',
  ];
}

function overview(): readonly string[] {
  const rows = standards.map((standard) => [
    `[\`${standard.id}\`](#${standard.id})`,
    `${standard.limitDays}`,
    span(standard.from, standard.until),
    span(standard.figuresFrom, standard.figuresUntil),
    standard.kind,
  ]);
  return ['## At a glance', '', ...table(['id', 'days', 'in force', 'figures published', 'kind'], rows)];
}

function targets(): readonly string[] {
  const rows = standards.flatMap((standard) =>
    standard.targets.map((target) => [
      `\`${standard.id}\``,
      `${shareInWords(target.share)}${mark(target.confidence)}`,
      kindInWords(target),
      span(target.from, target.until),
      target.sources.map(link).join('; '),
    ]),
  );
  return [
    '## The share expected',
    '',
    'The operational standard decides whether a standard is met. A planning ambition is a step on the way, set in ' +
      'national planning. Where no share is expected, a standard is neither met nor missed.',
    '',
    ...table(['standard', 'share', 'what it is', 'applies', 'source'], rows),
  ];
}

function section(standard: Standard): readonly string[] {
  return [
    `## ${standard.id}`,
    '',
    `**${standard.title}.** ${standard.plainWords}`,
    '',
    `- Clock starts: ${standard.clockStart}.`,
    `- Clock stops: ${standard.clockStop}.`,
    `- Limit: ${standard.limitDays} days.`,
    `- In force: ${span(standard.from, standard.until)}${mark(standard.confidence)}.`,
    ...(standard.replacedBy === null ? [] : [`- Since then part of: ${sliceInWords(standard.replacedBy)}.`]),
    `- Published by: ${standard.breakdowns.map(dimensionInWords).join(', ') || 'no breakdown'}.`,
    `- Wait bands, in days: ${standard.bands.join(', ')}.`,
    `- Also called: ${standard.aliases.join(', ')}.`,
    ...standard.notes.map((note) => `- ${note}`),
    `- Sources: ${standard.sources.map(link).join('; ')}.`,
    '',
  ];
}

function rest(): readonly string[] {
  return [
    '## Which figures are sums of which',
    '',
    ...table(['standard', 'months', 'is exactly the sum of', 'how we know'], identities.map(identityRow)),
    'The combined 31-day figures before October 2023 are **not** the sum of the four published parts: subsequent ' +
      'treatments of other kinds were not published. In July 2023 the parts are 46,277 of 50,763 and the whole is ' +
      '46,617 of 51,174.',
    '',
    '## Cancers',
    '',
    'The labels of the published files, and the group of the national dashboard that each belongs to.',
    '',
    ...table(
      ['suspected cancer', 'referral type codes', 'group'],
      suspectedCancers.map(({ label, referralTypes, group }) => [
        label,
        referralTypes.join(', '),
        group ?? 'none',
      ]),
    ),
    ...table(
      ['cancer treated', 'group'],
      cancerTypes.map(({ label, group }) => [label, group ?? 'none']),
    ),
  ];
}

function identityRow(identity: Identity): readonly string[] {
  const months = identity.until === null ? 'all' : `until ${monthInWords(identity.until)}`;
  const sum = identity.sumOf.map(sliceInWords).join(' + ');
  return [`\`${identity.standard}\``, months, sum, identity.sources.map(link).join('; ')];
}

function kindInWords(target: Target): string {
  switch (target.kind) {
    case 'operational-standard':
      return 'operational standard';
    case 'planning-ambition':
      return `planning ambition, by ${monthInWords(target.by)}`;
    case 'local-trajectory':
      return `trajectory of ${target.organisation}`;
  }
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return [...lines, ''];
}

function span(from: Month, until: Month | null): string {
  return until === null ? `since ${monthInWords(from)}` : `${monthInWords(from)} to ${monthInWords(until)}`;
}

function mark(confidence: Confidence): string {
  return confidence === 'unverified' || confidence === 'derived' ? ` (**${confidence}**)` : '';
}

function link({ title, address }: Source): string {
  return address === null ? title : `[${title}](${address})`;
}

if (import.meta.main) writeFileSync(standardsPage, standardsDoc());
