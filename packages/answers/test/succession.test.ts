import { createRegister, register } from '@clockstop/organisations';
import { describe, expect, it } from 'vitest';
import { successionOf } from '../src/index.ts';
import { drawnTable } from './drawn-table.ts';

/** Code | a sentence of its story | who goes on with its work today. */
const stories = drawnTable(`
  RNJ | Merged with Whipps Cross University Hospital NHS Trust and Newham University Hospital NHS Trust into Barts Health NHS Trust on 1 April 2012. | R1H
  R1H | Formed from Whipps Cross University Hospital NHS Trust, Newham University Hospital NHS Trust and Barts and the London NHS Trust on 1 April 2012. |
  RVY | Merged into Mersey and West Lancashire Teaching Hospitals NHS Trust on 1 July 2023. | RBN
  RBN | Took over Southport and Ormskirk Hospital NHS Trust on 1 July 2023. |
  RT3 | Merged into Guy's and St Thomas' NHS Foundation Trust on 1 February 2021. | RJ1
  RM4 | Merged into Central Manchester University Hospitals NHS Foundation Trust on 1 April 2012. | R0A
  R0A | Took over a part of Pennine Acute Hospitals NHS Trust on 1 October 2021. |
  RW6 | Divided between Manchester University NHS Foundation Trust and Northern Care Alliance NHS Foundation Trust on 1 October 2021. | R0A RM3
  02V | Merged with NHS Leeds West CCG and NHS Leeds South and East CCG into NHS Leeds CCG on 1 April 2018. | 15F
  QMJ | Merged with NHS North West London ICB into NHS West and North London ICB on 1 April 2026. | Z9B2Z
  E56000020 | Divided between North Central London Cancer Alliance and North East London Cancer Alliance on 1 April 2021. | E56000027 E56000028
  E56000028 | Formed from a part of North Central and North East London Cancer Alliance on 1 April 2021. |
  E56000003 | Took the code E56000030 on 1 April 2021. | E56000030
  E56000030 | Had the code E56000003 before 1 April 2021. |
  E56000017 | Became Northern Cancer Alliance on 1 April 2021. | E56000029
`);

describe('the succession of an organisation', () => {
  it.each(stories)('%s: %s', (code = '', sentence = '', today = '') => {
    const story = successionOf(register, code);
    expect(story.sentences).toContain(sentence);
    expect(story.today.map((each) => each.code).toSorted()).toEqual(
      today.split(' ').filter((each) => each !== ''),
    );
  });

  it('gives the names of then, and the organisations', () => {
    const { tookOver, takenOverBy } = successionOf(register, 'RW3');
    expect(tookOver.map(({ organisation, day, isWhole }) => [organisation.code, day, isWhole])).toEqual([
      ['RM4', '2012-04-01', true],
    ]);
    expect(takenOverBy.map(({ organisation, name }) => [organisation.code, name])).toEqual([
      ['R0A', 'Manchester University NHS Foundation Trust'],
    ]);
  });

  it('leaves out what came after the month', () => {
    expect(successionOf(register, 'RNJ', '2012-03')).toMatchObject({
      sentences: [],
      takenOverBy: [],
      today: [],
    });
    expect(successionOf(register, 'RNJ', '2012-04').sentences).toHaveLength(1);
  });

  it('is empty for a code that is not known, and for one that nothing happened to', () => {
    const nothing = { tookOver: [], takenOverBy: [], today: [], sentences: [] };
    expect(successionOf(register, 'NOBODY')).toEqual(nothing);
    expect(successionOf(register, 'RJ7')).toEqual(nothing);
  });

  it('ends though successions run in a circle', () => {
    const circle = createRegister({
      organisations: [
        { code: 'A', kind: 'trust', name: 'One' },
        { code: 'B', kind: 'trust', name: 'Other' },
      ],
      successions: [
        { code: 'A', to: 'B', day: '2020-04-01', source: 'unverified' },
        { code: 'B', to: 'A', day: '2021-04-01', source: 'unverified' },
      ],
    });
    expect(successionOf(circle, 'A').sentences).toEqual([
      'Took over Other on 1 April 2021.',
      'Passed a part of its work to Other on 1 April 2020.',
    ]);
  });
});
