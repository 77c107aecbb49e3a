/** Text in which `31-day` is never broken at the end of a line. */
export function Unbroken({ text }: { readonly text: string }) {
  const [days] = /\d+-day/.exec(text) ?? [];
  if (days === undefined) return text;
  const start = text.indexOf(days);
  return (
    <>
      {text.slice(0, start)}
      <span className="app-nowrap">{days}</span>
      <Unbroken text={text.slice(start + days.length)} />
    </>
  );
}
