/** `clockstop chart`: pictures of anyone's own figures, or of what the store holds. */
import type { Command } from 'commander';
import { bandsChart } from './chart/bands.ts';
import { breachesChart } from './chart/breaches.ts';
import { forecastChart } from './chart/forecast.ts';
import { funnelChart } from './chart/funnel.ts';
import { mapChart } from './chart/map.ts';
import { rankChart } from './chart/rank.ts';
import { spcChart } from './chart/spc.ts';

const HELP = `
With --data it draws your own figures, from a CSV file with headings:
  spc          date, and value or numerator and denominator (target, if it changes); a blank value is a missing month
  forecast     as spc; of a share, numerator and denominator
  funnel, rank name, numerator, denominator
With --standard it draws what the store holds. Without --out the figures are printed, as a table or with --json.
--out FILE writes a picture (.svg, .png), its figures (.json) or its table (.csv).

Examples:
  clockstop chart spc --data monthly.csv --improvement increase --target 0.75 --out waits.svg
  clockstop chart spc --data monthly.csv --rebase "2023-10:the standards changed" --json
  clockstop chart spc --standard faster-diagnosis --organisation NEL --out nel.png
  clockstop chart forecast --data referrals.csv --exclude "2020-03..2021-03:pandemic"
  clockstop chart funnel --data trusts.csv --overdispersion additive --out funnel.svg
  clockstop chart rank --standard 31-day-surgery --period 2022-07 --out surgery.svg
  clockstop chart map --standard 62-day --period 2024-03 --out map.png`;

/** Adds the charts, each a command of its own. */
export function chartCommand(command: Command): void {
  command.addHelpText('after', HELP);
  spcChart(command.command('spc').description('a control chart (XmR, P or P′) of months'));
  forecastChart(
    command.command('forecast').description('the months ahead, with how often such forecasts held'),
  );
  funnelChart(command.command('funnel').description('shares against denominators, flagged by exact tails'));
  rankChart(command.command('rank').description('an order, with how sure each place is'));
  bandsChart(command.command('bands').description('how long patients waited'));
  breachesChart(
    command.command('breaches').description('who contributes how many of the waits beyond the limit'),
  );
  mapChart(command.command('map').description('the alliances on the map'));
}
