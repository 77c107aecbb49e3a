import { periodsWith, toStandard } from '@clockstop/answers';
import type { Store } from '@clockstop/counts';
import {
  type Standard,
  shareInWords,
  standardById,
  standards,
  type Target,
  toFraction,
} from '@clockstop/rules';
import { type Static, Type } from 'typebox';
import type { Web } from '../../web.ts';
import { type Api, otherAnswers } from '../api.ts';
import { Month, nullable } from '../fields.ts';

const TargetRecord = Type.Object({
  kind: Type.String({ description: 'operational-standard, planning-ambition or local-trajectory' }),
  share: Type.Number({ description: 'A fraction of 1' }),
  words: Type.String({ description: 'The same in words: 85%' }),
  from: Month,
  until: nullable(Month),
  by: nullable(Month),
  confidence: Type.String({ description: 'verified, or not' }),
  sources: Type.Array(Type.String()),
});

const StandardRecord = Type.Object(
  {
    id: Type.String(),
    kind: Type.String({ description: 'standard, or commitment: published beside the standards' }),
    title: Type.String(),
    shortTitle: Type.String(),
    plainWords: Type.String({ description: 'What it means to a patient' }),
    limitDays: Type.Integer(),
    clockStart: Type.String(),
    clockStop: Type.String(),
    from: Month,
    until: nullable(Month),
    figuresFrom: Month,
    figuresUntil: nullable(Month),
    replacedBy: nullable(Type.String()),
    breakdowns: Type.Array(Type.String()),
    confidence: Type.String(),
    targets: Type.Array(TargetRecord),
    periods: Type.Array(Type.String(), { description: 'The periods for which this site has figures' }),
  },
  { $id: 'Standard' },
);

const Standards = Type.Object({ standards: Type.Array(Type.Ref('Standard')) }, { $id: 'Standards' });

/** `/standards` and `/standards/{id}`: the standards as dated records. */
export function standardsResource(api: Api, { store }: Web): void {
  api.addSchema(StandardRecord);
  api.get(
    '/standards',
    {
      schema: {
        operationId: 'standards',
        summary: 'Every standard as a dated record',
        description: 'Limits, clocks, targets with their dates and sources, and the periods that there are.',
        response: { 200: Standards, ...otherAnswers },
      },
    },
    () => ({ standards: standards.map((standard) => toRecord(store, standard)) }),
  );
  api.get(
    '/standards/:id',
    {
      schema: {
        operationId: 'standard',
        summary: 'One standard as a dated record',
        description: 'By its id, or by another name that people use for it.',
        params: Type.Object({
          id: Type.String({ description: 'An id or another name', maxLength: 100, examples: ['62-day'] }),
        }),
        response: { 200: Type.Ref('Standard'), ...otherAnswers },
      },
    },
    ({ params }) => toRecord(store, standardById(toStandard(params.id))),
  );
}

function toRecord(store: Store, standard: Standard): Static<typeof StandardRecord> {
  const { aliases: _, sources: __, notes: ___, bands: ____, noneBefore: _____, ...record } = standard;
  return {
    ...record,
    replacedBy: standard.replacedBy?.standard ?? null,
    breakdowns: [...standard.breakdowns],
    targets: standard.targets.map(toTarget),
    periods: periodsWith(store, standard.id).map(({ period }) => period),
  };
}

function toTarget(target: Target): Static<typeof TargetRecord> {
  const { kind, share, from, until, confidence, sources } = target;
  return {
    ...{ kind, from, until, confidence },
    share: toFraction(share),
    words: shareInWords(share),
    by: target.kind === 'planning-ambition' ? target.by : null,
    sources: sources.map(({ title }) => title),
  };
}
