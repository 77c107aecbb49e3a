import { allianceOf, type Organisation, type Register, townOf } from '@clockstop/organisations';
import { monthInWords, month as toMonth } from '@clockstop/rules';
import { successionOf } from '../organisation/succession.ts';
import { listInWords } from '../words/list-in-words.ts';
import { boardNowOf, homeOf, homesOfPlace, lastMonthOf } from './home-of.ts';

/** What an organisation is, in a line: `NHS trust in North East London`; for one that has ended what became of it. */
export function lineOf(register: Register, organisation: Organisation): string {
  const { kind } = organisation;
  if (kind === 'sub-icb' || kind === 'ccg') return lineOfGroup(register, organisation);
  const ended = endedInWords(register, organisation);
  return [whatIs(register, organisation), ...(ended === null ? [] : [ended])].join('. ');
}

function lineOfGroup(register: Register, group: Organisation): string {
  const board = boardNowOf(register, group);
  const until = group.kind === 'sub-icb' ? '2022-06' : lastMonthOf(group);
  const now = board === null ? '' : `, in the area of ${board.name}`;
  return `Commissioning group until ${monthInWords(toMonth(until))}${now}`;
}

function whatIs(register: Register, organisation: Organisation): string {
  const within = withinOf(register, organisation);
  switch (organisation.kind) {
    case 'alliance':
      return 'Cancer alliance';
    case 'icb':
      return `Integrated care board${within}`;
    case 'trust':
      return `NHS trust${within}${townInWords(organisation)}`;
    case 'provider':
      return `Provider${within}`;
    case 'sub-icb':
    case 'ccg':
      return 'Commissioning group';
    case 'borough':
      return `${authorityOf(organisation)}${servedBy(register, organisation)}`;
    case 'commissioning-hub':
    case 'unknown':
    case 'region':
      return 'Commissioner';
  }
}

/** An alliance's name within a sentence: `North East London`. */
const shortName = ({ name }: Organisation): string => name.replace(/ Cancer Alliance$/, '');

function withinOf(register: Register, organisation: Organisation): string {
  const home = homeOf(register, organisation);
  return home === null ? elsewhere(register, organisation) : ` in ${shortName(home)}`;
}

/** Words for what lies in no alliance, where they help. */
function elsewhere(register: Register, organisation: Organisation): string {
  const answer = allianceOf(register, organisation.code, 'provider', lastMonthOf(organisation));
  if (answer.kind === 'alliance') return '';
  if (answer.reason === 'several-alliances') return ' in several alliances';
  return answer.reason === 'outside-england' ? ' outside England' : '';
}

function townInWords(organisation: Organisation): string {
  const town = townOf(organisation);
  return town === null || town === 'London' ? '' : `, headquarters in ${town}`;
}

/** What the codes of the Office for National Statistics say of a local authority. */
function authorityOf({ code, name }: Organisation): string {
  if (name.startsWith('City of ')) return 'City';
  if (code.startsWith('E10')) return 'County';
  return /^E0[89]/.test(code) ? 'Borough' : 'Local authority';
}

function servedBy(register: Register, place: Organisation): string {
  const homes = homesOfPlace(register, place);
  return homes.length === 0 ? '' : `, served by ${listInWords(homes.map(({ name }) => name))}`;
}

/** What became of an organisation that has ended, and who goes on with its work today; null while it lasts. */
function endedInWords(register: Register, { code, name, closed }: Organisation): string | null {
  if (closed === null) return null;
  const { takenOverBy, today } = successionOf(register, code);
  const last = takenOverBy.at(-1);
  if (last === undefined) return 'It has ended';
  const names = takenOverBy.filter(({ day }) => day === last.day).map((kin) => kin.name);
  const now = today.map((each) => each.name);
  if (names.includes(name)) return `Now ${listInWords(now)}`;
  const ended = `${names.length > 1 ? 'Divided between' : 'Became part of'} ${listInWords(names)}`;
  const inMonth = `${ended} in ${monthInWords(toMonth(last.day.slice(0, 'YYYY-MM'.length)))}`;
  return now.every((each) => names.includes(each)) ? inMonth : `${inMonth}, now ${listInWords(now)}`;
}
