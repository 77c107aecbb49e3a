import type { Verdict } from '@clockstop/answers';

const colours: Readonly<Record<Verdict, string>> = {
  supported: 'green',
  'supported with caveats': 'yellow',
  'not supported': 'red',
  'cannot be checked': 'grey',
};

/** The verdict as a tag; its words say it, the colour only repeats them. */
export function VerdictTag({ verdict }: { readonly verdict: Verdict }) {
  return <strong className={`nhsuk-tag nhsuk-tag--${colours[verdict]}`}>{sentenceCase(verdict)}</strong>;
}

function sentenceCase(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
