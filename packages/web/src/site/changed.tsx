interface ChangedProps {
  /** The mark of the figures that the address was made for; empty where it has none. */
  readonly madeFor: string;
  /** The mark of the figures that are shown. */
  readonly now: string;
}

/** Says where the figures are no longer those that the address was made for. */
export function Changed({ madeFor, now }: ChangedProps) {
  if (madeFor === '' || madeFor === now) return null;
  return (
    <div className="nhsuk-inset-text">
      <p>
        The figures have changed since this address was made: files have been read since then that revise or
        complete them. What you see is what they say now.
      </p>
    </div>
  );
}
