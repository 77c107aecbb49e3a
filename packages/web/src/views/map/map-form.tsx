import { periodsWith } from '@clockstop/answers';
import { standards } from '@clockstop/rules';
import { Choice } from '../../pages/claims/choice.tsx';
import { FiguresForm } from '../../pages/figures-form.tsx';
import { vintagesOf } from '../../site/vintages-of.ts';
import type { Web } from '../../web.ts';
import type { MapQuestion } from './map-question.ts';

interface MapFormProps {
  readonly web: Web;
  readonly question: MapQuestion;
}

/** Chooses standard, period, basis and vintage of the map. */
export function MapForm({ web: { store }, question }: MapFormProps) {
  const { standard } = question;
  const had = standards.filter(({ id }) => id === standard || periodsWith(store, id).length > 0);
  const options = had.map(({ id, shortTitle }) => ({ value: id, text: shortTitle }));
  return (
    <FiguresForm
      action="/map"
      label="Choose what the map shows"
      button="Show map"
      chosen={question}
      periods={periodsWith(store, standard)}
      vintages={vintagesOf(store, question)}
    >
      <Choice label="Standard" name="standard" chosen={standard} options={options} />
    </FiguresForm>
  );
}
