import { Hidden } from './hidden.tsx';

/** Whether a standard was met; null when there was none, or nobody to count. */
export type Met = boolean | null;

/** Met or not met as a shape, with the words for those who do not see it. */
export function MetMark({ met }: { readonly met: Met }) {
  return (
    <>
      <MetShape met={met} />
      <Hidden>{metInWords(met)}</Hidden>
    </>
  );
}

/** The shape alone, where the words stand beside it. */
export function MetShape({ met }: { readonly met: Met }) {
  return (
    <span className={`app-met app-met--${met === null ? 'none' : met ? 'yes' : 'no'}`}>
      <Shape met={met} />
    </span>
  );
}

/** The words for the mark. */
export function metInWords(met: Met): string {
  if (met === null) return 'no standard then';
  return met ? 'standard met' : 'standard not met';
}

function Shape({ met }: { readonly met: Met }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {met === true && <circle cx="8" cy="8" r="8" fill="currentColor" />}
      <path
        className="app-met__stroke"
        d={met === null ? 'M3 8h10' : met ? 'M4.2 8.4l2.6 2.6 5-5.4' : 'M4 4l8 8M12 4l-8 8'}
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
      />
    </svg>
  );
}
