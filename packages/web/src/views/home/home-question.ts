import { toAskedPeriod, toChoice } from '@clockstop/answers';
import { bases } from '@clockstop/counts';
import { basisFor, firstChart } from '../../first-chart.ts';
import type { FiguresChosen } from '../../pages/figures-form.tsx';
import { textOf } from '../../query.ts';
import { addressOf } from '../../site/address.ts';
import type { Address, Asked } from '../../site/site-view.ts';
import type { Web } from '../../web.ts';

/** Which month home shows, and on which basis. */
export type HomeQuestion = Omit<FiguresChosen, 'vintage'>;

/** Reads `period` and `basis`; what is left open is the latest month with most of its standards. */
export function askHome({ store }: Web, { query }: Address): Asked<HomeQuestion> {
  const [text, by] = [textOf(query, 'period'), textOf(query, 'basis')];
  const period = text === '' ? firstChart(store).period : toAskedPeriod(text);
  const basis = by === '' ? basisFor(store, period) : toChoice(by, 'basis', bases);
  return { question: { period, basis }, address: homeAddress({ period, basis }) };
}

/** The permanent address of home in a month. */
function homeAddress({ period, basis }: HomeQuestion): string {
  return addressOf('/home', { period, basis });
}
