import { explainPlace, explainProblem, type Source, severityOf, UserError } from '@clockstop/counts';
import { type Static, Type } from 'typebox';
import { publicSources } from '../../public-sources.ts';
import type { Web } from '../../web.ts';
import { type Api, otherAnswers } from '../api.ts';
import { Basis, Vintage } from '../fields.ts';

const FileSource = Type.Object(
  {
    hash: Type.String({ description: 'SHA-256 of the file' }),
    file: Type.String(),
    bytes: Type.Integer(),
    layout: Type.String({ description: 'The generation of its layout, docs/published-files.md' }),
    release: Type.String(),
    vintage: Vintage,
    readAt: Type.String(),
    counts: Type.Integer({ description: 'How many counts it holds' }),
    problemCount: Type.Integer(),
    periods: Type.Array(Type.String()),
    bases: Type.Array(Basis),
    standards: Type.Array(Type.String()),
    statements: Type.Array(Type.String(), {
      description: 'What the publisher says of the quality of the data',
    }),
  },
  { $id: 'Source' },
);

const Sources = Type.Object({ sources: Type.Array(Type.Ref('Source')) }, { $id: 'Sources' });

const SourceProblems = Type.Object(
  {
    source: Type.Ref('Source'),
    problems: Type.Array(
      Type.Object({
        code: Type.String(),
        severity: Type.String({ description: 'error, disagreement or notice' }),
        place: Type.String(),
        text: Type.String(),
      }),
      { description: 'The first thousand; problemCount says how many there were' },
    ),
  },
  { $id: 'SourceProblems' },
);

/** `/sources` and `/sources/{hash}`: the files that were read, with their problems. */
export function sourcesResource(api: Api, { store }: Web): void {
  const shown = publicSources(store);
  api.addSchema(FileSource);
  api.get(
    '/sources',
    {
      schema: {
        operationId: 'sources',
        summary: 'The published files that the figures come from',
        description: 'What the command `clockstop sources` gives.',
        response: { 200: Sources, ...otherAnswers },
      },
    },
    () => ({ sources: shown.map(toJson) }),
  );
  api.get(
    '/sources/:hash',
    {
      schema: {
        operationId: 'source',
        summary: 'One file, with the problems that were found in it',
        description: 'By its SHA-256.',
        params: Type.Object({ hash: Type.String({ description: 'SHA-256 of the file', maxLength: 64 }) }),
        response: { 200: SourceProblems, ...otherAnswers },
      },
    },
    ({ params }) => {
      const source = shown.find(({ hash }) => hash === params.hash);
      if (source === undefined) throw new UserError('no-source', { text: params.hash });
      const problems = source.problems.map((problem) => ({
        code: problem.code,
        severity: severityOf(problem.code),
        place: explainPlace(problem),
        text: explainProblem(problem),
      }));
      return { source: toJson(source), problems };
    },
  );
}

function toJson({
  slices,
  problems: _,
  cells: __,
  folder: ___,
  ...source
}: Source): Static<typeof FileSource> {
  const values = <T>(of: (slice: Source['slices'][number]) => T): T[] => [...new Set(slices.map(of))].sort();
  return {
    ...source,
    statements: [...source.statements],
    periods: values(({ period }) => period),
    bases: values(({ basis }) => basis),
    standards: values(({ standard }) => standard),
  };
}
