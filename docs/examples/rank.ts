/** Who was best on a standard, from the API of a site: `node rank.ts http://127.0.0.1:8000 faster-diagnosis 2022-04`. */
const [site = 'http://127.0.0.1:8000', standard = 'faster-diagnosis', period = '2022-04'] =
  process.argv.slice(2);

interface Ranking {
  readonly vintage: string;
  readonly rows: readonly {
    readonly rank: number | null;
    readonly name: string;
    readonly within: number;
    readonly total: number;
    readonly low: number | null;
    readonly high: number | null;
  }[];
}

const asked = new URLSearchParams({ standard, period, basis: 'provider', among: 'alliances' });
const response = await fetch(`${site}/api/v1/rankings?${asked}`);
if (!response.ok) {
  const problem = (await response.json()) as { readonly detail: string };
  throw new Error(problem.detail);
}
const { rows, vintage } = (await response.json()) as Ranking;
console.log(`${standard}, ${period}, ${vintage}`);
for (const { rank, name, within, total, low, high } of rows.slice(0, 3))
  console.log(`${rank} (${low} to ${high}) ${name}: ${within} of ${total}`);
