/** Says, unmissably, that what is shown is an example. */
export function InventedLabel() {
  return (
    <aside className="app-invented" aria-label="Invented figures">
      <p className="app-width app-invented__text">
        <strong>Invented figures: an example.</strong> They show what the page looks like. They say nothing
        about any organisation.
      </p>
    </aside>
  );
}
