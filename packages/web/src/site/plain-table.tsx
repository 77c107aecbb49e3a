import type { ReactNode } from 'react';
import { Scroll } from './scroll.tsx';

/** The heading of a column; those of numbers stand at the right. */
type TableHeading = string | { readonly number: string };

interface PlainTableProps {
  /** What the table is of, for those who hear it; also shown where `isCaptionShown`. */
  readonly caption: string;
  readonly isCaptionShown?: boolean;
  readonly headings: readonly TableHeading[];
  /** A class of its own beside those of all tables. */
  readonly look?: string;
  /** The rows at the foot. */
  readonly foot?: ReactNode;
  /** The rows. */
  readonly children: ReactNode;
}

/** A table of a page: caption, headings and rows, in a region that scrolls by itself where it is too wide. */
export function PlainTable({ caption, isCaptionShown, headings, look, foot, children }: PlainTableProps) {
  const captionLook = isCaptionShown
    ? 'nhsuk-table__caption nhsuk-table__caption--s'
    : 'nhsuk-u-visually-hidden';
  return (
    <Scroll label={caption}>
      <table className={`nhsuk-table app-figures${look === undefined ? '' : ` ${look}`}`}>
        <caption className={captionLook}>{caption}</caption>
        <thead>
          <tr>
            {headings.map((heading) => (
              <Heading key={textOf(heading)} heading={heading} />
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
        {foot !== undefined && <tfoot>{foot}</tfoot>}
      </table>
    </Scroll>
  );
}

function Heading({ heading }: { readonly heading: TableHeading }) {
  return (
    <th scope="col" className={typeof heading === 'string' ? undefined : 'app-figures__number'}>
      {textOf(heading)}
    </th>
  );
}

function textOf(heading: TableHeading): string {
  return typeof heading === 'string' ? heading : heading.number;
}
