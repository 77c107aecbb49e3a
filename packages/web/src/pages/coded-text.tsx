/** Text in which code stands between backticks. */
export function CodedText({ text }: { readonly text: string }) {
  return Object.entries(text.split('`')).map(([at, part]) =>
    Number(at) % 2 === 1 ? (
      <code key={at} className="app-code">
        {part}
      </code>
    ) : (
      <span key={at}>{part}</span>
    ),
  );
}
