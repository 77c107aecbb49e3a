import type { Ranking, StandardCard } from '@clockstop/answers';
import { firstMonth, isMet, operationalStandard, shareInWords } from '@clockstop/rules';
import { AssuranceMark, VariationMark } from '../../pages/control-icons.tsx';
import { MetShape, metInWords } from '../../pages/met-mark.tsx';

/** Whether the standard was met by England, and by how many alliances and others; what the control chart says. */
export function MetCounts({ card }: { readonly card: StandardCard }) {
  const { alliances, others, chart, period, standard } = card;
  if (!alliances.available) return null;
  const target = operationalStandard(standard, firstMonth(period));
  const { within, total } = alliances.england;
  const met = isMet(within * 2, total * 2, target);
  return (
    <section aria-labelledby="met">
      <h2 className="nhsuk-heading-m" id="met">
        Was it met?
      </h2>
      <dl className="app-pairs app-met-counts">
        <div>
          <dt>England</dt>
          <dd>
            <MetShape met={met} /> {metInWords(met)}
            {target !== null && ` (${shareInWords(target.share)})`}
          </dd>
        </div>
        {target !== null && <MetBy label="Cancer alliances" card={card} ranking={alliances} />}
        {target !== null && others.available && (
          <MetBy label={others.among === 'providers' ? 'Providers' : 'Boards'} card={card} ranking={others} />
        )}
        <div>
          <dt>England's months up to the latest</dt>
          <dd className="app-icons-row">
            <VariationMark variation={chart.variation} /> <AssuranceMark assurance={chart.assurance} />
          </dd>
        </div>
      </dl>
    </section>
  );
}

interface MetByProps {
  readonly label: string;
  readonly card: StandardCard;
  readonly ranking: Extract<Ranking, { available: true }>;
}

function MetBy({ label, card: { standard, period }, ranking }: MetByProps) {
  const target = operationalStandard(standard, firstMonth(period));
  const counted = ranking.rows.filter(({ total }) => total > 0);
  const met = counted.filter(({ within, total }) => isMet(within * 2, total * 2, target)).length;
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        met by {met} of {counted.length}
      </dd>
    </div>
  );
}
