import { standardsInWords, titlesInSentence, type Understood } from '@clockstop/answers';
import { periodInWords, standardById } from '@clockstop/rules';
import type { ReactNode } from 'react';
import { basisHints, basisNames } from '../../words/basis-in-words.ts';
import { vintageNames } from '../../words/vintage-in-words.ts';

interface UnderstoodListProps {
  readonly understood: Understood;
  readonly sentence: string;
}

/** What was understood of a claim, beside its own words. */
export function UnderstoodList({ understood, sentence }: UnderstoodListProps) {
  const { organisation, period, basis, vintage, cause } = understood;
  return (
    <dl className="nhsuk-summary-list">
      {sentence !== '' && <Row name="You wrote">{`“${sentence}”`}</Row>}
      <Row name="Alliance">{organisation.name}</Row>
      <Row name="Period">{periodInWords(period)}</Row>
      <Row name="Said to be first on">{saidOf(understood)}</Row>
      <Row name="Counted by">{`${basisNames[basis]}, ${basisHints[basis]}`}</Row>
      {vintage !== null && <Row name="Figures">{`${vintageNames[vintage]} only`}</Row>}
      {cause !== null && <Row name="Names a cause">{`“${cause}”`}</Row>}
    </dl>
  );
}

function saidOf({ topped, count }: Understood): string {
  const named = titlesInSentence(topped.map(standardById));
  if (topped.length === 0) return count === null ? 'at least one standard' : standardsInWords(count);
  return count === null || count === topped.length
    ? named
    : `${standardsInWords(count)}, among them ${named}`;
}

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="nhsuk-summary-list__row">
      <dt className="nhsuk-summary-list__key">{name}</dt>
      <dd className="nhsuk-summary-list__value">{children}</dd>
    </div>
  );
}
