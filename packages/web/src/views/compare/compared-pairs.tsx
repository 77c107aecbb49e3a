import { type ComparedRanking, pairInWords } from '@clockstop/answers';
import { standardById } from '@clockstop/rules';

/** So many pairs can be read at a glance; more stand to be opened. */
const FEW = 6;

/** Every two of those compared: who is above whom beyond chance, and which cannot be told apart. */
export function ComparedPairs({ compared: { pairs, standard } }: { readonly compared: ComparedRanking }) {
  const between = pairs.filter(({ first, second }) => first.code !== null && second.code !== null);
  if (between.length === 0) return null;
  const list = (
    <ul className="nhsuk-list nhsuk-list--bullet app-compared-pairs">
      {between.map((pair) => (
        <li key={`${pair.first.slug} ${pair.second.slug}`}>{pairInWords(pair)}</li>
      ))}
    </ul>
  );
  const apart = between.filter(({ told }) => told !== 'alike').length;
  const summary = `Between each two: ${apart} of ${between.length} pairs can be told apart`;
  if (between.length <= FEW)
    return (
      <>
        <h3 className="nhsuk-heading-s">{summary}</h3>
        {list}
      </>
    );
  return (
    <details className="nhsuk-details">
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">
          {summary}
          <span className="nhsuk-u-visually-hidden"> on {standardById(standard).shortTitle}</span>
        </span>
      </summary>
      <div className="nhsuk-details__text">{list}</div>
    </details>
  );
}
