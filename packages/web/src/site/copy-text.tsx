import { useId } from 'react';

/** Text to be copied: it can be marked as it stands, and where scripts run a button copies it. */
export function CopyText({ label, text }: { readonly label: string; readonly text: string }) {
  const id = useId();
  return (
    <div className="app-copy">
      <label className="nhsuk-u-visually-hidden" htmlFor={id}>
        {label}
      </label>
      <textarea
        className="nhsuk-textarea app-copy__text"
        id={id}
        rows={Math.min(6, Math.ceil(text.length / 60))}
        readOnly
        defaultValue={text}
      />
      <button
        className="nhsuk-button nhsuk-button--secondary nhsuk-button--small app-copy__button"
        type="button"
        data-copy={id}
        hidden
      >
        Copy
      </button>
    </div>
  );
}
