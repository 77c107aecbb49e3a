import { countInWords, percentInWords } from '@clockstop/answers';
import { firstMonth, operationalStandard, type Period, type StandardId } from '@clockstop/rules';
import { MetMark } from '../pages/met-mark.tsx';

/** Patients of somebody on a standard; null where there are none. */
interface ShareFigure {
  readonly standard: StandardId;
  readonly within: number | null;
  readonly total: number | null;
  readonly met: boolean | null;
}

interface ShareCellProps {
  readonly figure: ShareFigure;
  readonly period: Period;
}

/** The cell of a share in a table: the share, whether the standard was met, and the patients. */
export function ShareCell({ figure: { standard, within, total, met }, period }: ShareCellProps) {
  if (within === null || total === null) return <td className="app-figures__number">–</td>;
  const share = operationalStandard(standard, firstMonth(period))?.share ?? null;
  return (
    <td className="app-figures__number">
      {percentInWords({ within, total }, share)} <MetMark met={met} />
      <span className="app-figures__counts">
        {countInWords(within)} of {countInWords(total)}
      </span>
    </td>
  );
}
