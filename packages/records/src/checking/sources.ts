import { type Source, sources } from '@clockstop/rules';

/** The public texts that the checks rest on. */
export const checkSources = {
  dictionary: sources.dataDictionary,
  userGuide: sources.userGuide,
  frequentQuestions: sources.frequentQuestions,
  scope: sources.scope,
  routes: sources.nclPathway,
  published: sources.workbook2025,
  collection: {
    title: 'NHS Digital: Cancer Waiting Times, the collection and its timetable',
    address:
      'https://digital.nhs.uk/data-and-information/data-collections-and-data-sets/data-collections/cancerwaitingtimescwt',
  },
  schema: {
    title: 'Cancer waiting times: description of the CSV upload before 2018',
    address: 'https://www.mwitty.com/content.php?id=5651626',
  },
  reasoning: { title: 'Follows from what the items mean; not read in any text', address: null },
} as const satisfies Record<string, Source>;
