/** Ten minutes of mixed pages: whether the memory of the site stays flat. MINUTES and RATE change how long and how fast. */
import { crawl } from './site/crawl.ts';
import { load } from './site/load.ts';
import { prepareStore, program } from './site/prepared-store.ts';
import { serve } from './site/served.ts';

const MINUTES = Number(process.env.MINUTES ?? 10);
const RATE = Number(process.env.RATE ?? 200);
const PAGES = Number(process.env.PAGES ?? 400);

const { store, remove } = prepareStore();
const site = await serve([program, 'start', '--store', store, '--port', '0', '--json']);
const pages = await crawl(site.address, PAGES);
const paths = pages.flatMap(({ path, pictures }) => [path, ...pictures]);
await load(site.address, paths, { connections: 20, seconds: 30, rate: RATE });
const memory = [site.megabytes()];
console.log(`${paths.length} addresses; after 30 seconds ${memory[0]?.toFixed(0)} MB`);
for (let minute = 1; minute <= MINUTES; minute++) {
  const { errors, non2xx, requests } = await load(site.address, paths, {
    connections: 20,
    seconds: 60,
    rate: RATE,
  });
  memory.push(site.megabytes());
  console.log(
    `minute ${minute}: ${memory.at(-1)?.toFixed(0)} MB, ${requests.average.toFixed(0)} requests a second, errors ${errors + non2xx}`,
  );
}
const half = memory.slice(Math.ceil(memory.length / 2));
console.log(`Second half: ${Math.min(...half).toFixed(0)} to ${Math.max(...half).toFixed(0)} MB`);
await site.end();
remove();
