import { periodsWith } from '@clockstop/answers';
import { standards } from '@clockstop/rules';
import { Choice } from '../../pages/claims/choice.tsx';
import { FiguresForm } from '../../pages/figures-form.tsx';
import type { Web } from '../../web.ts';
import type { MapQuestion } from './map-question.ts';

interface MapFormProps {
  readonly web: Web;
  readonly question: MapQuestion;
}

/** Chooses standard, period and basis of the map. */
export function MapForm({ web: { store }, question }: MapFormProps) {
  const options = standards.map(({ id, shortTitle }) => ({ value: id, text: shortTitle }));
  return (
    <FiguresForm
      action="/map"
      label="Choose what the map shows"
      button="Show map"
      chosen={question}
      periods={periodsWith(store, question.standard)}
      vintages={[]}
    >
      <Choice label="Standard" name="standard" chosen={question.standard} options={options} />
    </FiguresForm>
  );
}
