import type { CheckedClaim } from '@clockstop/answers';
import type { Chart } from '@clockstop/charts';
import { claimAddress } from '../../claims/claim-paths.ts';

const WIDE = 1200;
const NARROW = 340;

interface ClaimPictureProps {
  readonly claim: CheckedClaim;
  readonly picture: Pick<Chart, 'title' | 'sentence'>;
}

/** The alliance among the others on every standard, drawn for the screen at hand; the table below has its figures. */
export function ClaimPicture({ claim: { address }, picture: { title, sentence } }: ClaimPictureProps) {
  const of = (width: number): string => `${claimAddress(address, 'svg')}&width=${width}`;
  return (
    <figure className="app-picture">
      <picture>
        <source media="(max-width: 48em)" srcSet={of(NARROW)} />
        <img className="app-picture__image" src={of(WIDE)} alt={title} />
      </picture>
      <figcaption className="nhsuk-u-visually-hidden">{sentence}</figcaption>
    </figure>
  );
}
