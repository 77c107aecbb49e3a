import type { StandardId } from '@clockstop/rules';
import { type Count, ENGLAND, toPatients } from '../../src/index.ts';

/** The bands in the order of the columns, with their headings. */
const headings: Readonly<Record<string, string>> = {
  '0-14': 'Within_14_days',
  '15-28': 'In_15_to_28_days',
  '29-42': 'In_29_to_42_days',
  '43-62': 'In_43_to_62_days',
  '63+': 'After_62_days',
  '0-31': 'Within_31_days',
  '32-38': 'In_32_to_38_days',
  '39-48': 'In_39_to_48_days',
  '49-62': 'In_49_to_62_days',
  '63-76': 'In_63_to_76_days',
  '77-90': 'In_77_to_90_days',
  '91-104': 'In_91_to_104_days',
  '105+': 'After_104_days',
  '15-16': 'In_15_to_16_days',
  '17-21': 'In_17_to_21_days',
  '22-28': 'In_22_to_28_days',
  '29+': 'After_28_days',
};

const items: Partial<Record<StandardId, string>> = {
  'faster-diagnosis': 'FDS',
  '31-day': '31D',
  '62-day': '62D',
  'two-week-wait': 'Urgent Suspected Cancer referral',
  'two-week-wait-breast': 'Urgent Breast Symptomatic referral',
};

/** What stands in a band that the standard of the row does not have: nothing, or a zero. */
export type Filling = '' | '0';

/** Counts of the standards since October 2023 as a cumulative Monthly Combined CSV, by the description of the layout. */
export function writeCombinedCsv(counts: readonly Count[], filling: Filling): Buffer {
  const labels =
    'Period,Basis,Org_Code,Parent_Org,Org_Name,Standard_or_Item,Cancer_Type,Referral_Route_or_Stage,Treatment_Modality';
  const head = `${labels},Total,Within,After,Performance,${Object.values(headings).join(',')}`;
  return Buffer.from([head, ...counts.map((count) => toRecord(count, filling))].join('\r\n'));
}

function toRecord(count: Count, filling: Filling): string {
  const { after, total, within, bands } = count;
  const figures = [total, within, after].map((halves) => (halves === null ? '' : toPatients(halves)));
  const inBands = Object.keys(headings).map((band) => {
    const halves = bands?.[band];
    return halves === undefined ? filling : toPatients(halves);
  });
  return [...toWords(count), ...figures, within / total, ...inBands].join(',');
}

function toWords({ period, basis, code, name, standard, breakdown }: Count): string[] {
  const [year, month] = period.split('-');
  const { suspectedCancer, cancerType, route, stage, modality } = breakdown.labels;
  const isTreated = standard === '31-day' || standard === '62-day';
  const words = [
    `01/${month}/${year}`,
    basis === 'provider' ? 'Provider' : 'Commissioner',
    code === ENGLAND ? 'Total' : code,
    '',
    name,
    items[standard] ?? standard,
    isTreated ? (cancerType ?? 'ALL CANCERS') : (suspectedCancer ?? ''),
    standard === '31-day' ? (stage ?? 'ALL STAGES') : (route ?? ''),
    isTreated ? (modality ?? 'ALL MODALITIES') : '',
  ];
  return words.map((word) => `"${word.replaceAll('"', '""')}"`);
}
