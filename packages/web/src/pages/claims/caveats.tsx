import type { Caveat, CaveatCode } from '@clockstop/answers';

const names: Readonly<Record<CaveatCode, string>> = {
  revised: 'The figures change',
  'other-basis': 'Counted the other way, another is first',
  'other-source': 'Two files disagree',
  tied: 'First together with others',
  'small-volume': 'Few patients',
  'rank-interval': 'The place is not sure',
  'missing-organisations': 'Not everyone could be ranked',
  unattributed: 'Patients in no alliance',
  'one-month': 'One month only',
  'left-out': 'Standards that the claim leaves out',
  'causal-wording': 'A cause is named',
};

/** What a reader of the claim has to know, each rule with its code as docs/claims.md explains it. */
export function Caveats({ caveats }: { readonly caveats: readonly Caveat[] }) {
  if (caveats.length === 0) return null;
  const groups = [...Map.groupBy(caveats, ({ code }) => code)];
  return (
    <section className="app-notes" aria-labelledby="caveats">
      <h2 className="nhsuk-heading-m" id="caveats">
        What to know before you repeat it
      </h2>
      <div className="app-notes__columns">
        {groups.map(([code, group]) => (
          <div className="app-note" key={code} id={code}>
            <h3 className="nhsuk-heading-s">{names[code]}</h3>
            {group.map(({ text }) => (
              <p key={text}>{text}</p>
            ))}
            <p className="app-claim__code">
              Rule: <code className="app-code">{code}</code>
            </p>
          </div>
        ))}
      </div>
    </section>
  );
}
