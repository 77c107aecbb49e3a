import { width } from '@clockstop/records';
import { columns } from '@clockstop/rules';

/** The texts of an invented record: the given columns, beside an NHS number that is never issued and a status. */
export function inventedRecord(given: Readonly<Record<string, string>> = {}): readonly string[] {
  const texts: Record<string, string> = {
    nhsNumber: '9990000018',
    nhsNumberStatus: '01',
    patientStatus: '14',
    referralReceivedDate: '2022-04-03',
    ...given,
  };
  return Array.from({ length: width }, (_, place) => texts[columns[place]?.id ?? ''] ?? '');
}
