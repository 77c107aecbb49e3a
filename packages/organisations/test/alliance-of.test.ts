import { describe, expect, it } from 'vitest';
import { allianceOf, type Basis, register } from '../src/index.ts';
import { drawnTable } from './drawn-table.ts';

/** The alliance with "derived" where it is, or the reason why there is none. */
function answer(code: string, basis: Basis, month: string): string {
  const found = allianceOf(register, code, basis, month);
  if (found.kind === 'unattributed') return found.reason;
  return found.derived ? `${found.alliance} derived` : found.alliance;
}

const providers = drawnTable(`
  R1H   | 2022-04 | E56000028              | attribution file, mapping of 2022
  r1h   | 2022-04 | E56000028              | small letters
  R1H   | 2021-04 | E56000028              | the first month of the 21
  R1H   | 2021-03 | E56000020 derived      | the last month of the 20
  R1H   | 2016-01 | E56000020 derived      |
  RRV   | 2021-03 | E56000020 derived      | North Central and North East London were one
  RRV   | 2021-04 | E56000027              |
  RWA   | 2021-03 | E56000004 derived      | Humber, Coast and Vale
  RWA   | 2021-04 | E56000026              |
  RTD   | 2018-06 | E56000017 derived      | North East and Cumbria
  RTD   | 2021-06 | E56000029              | Northern
  RR8   | 2020-06 | E56000003 derived      | West Yorkshire and Harrogate by its code of 2019
  RR8   | 2022-06 | E56000030              |
  RYJ   | 2022-04 | E56000021              |
  -- by hand
  REN   | 2022-04 | E56000005              |
  REN   | 2018-04 | E56000005 derived      |
  RPY   | 2024-01 | E56000021              |
  RP4   | 2022-04 | E56000027              |
  RP4   | 2020-04 | E56000020 derived      |
  RGM   | 2025-01 | E56000022              |
  S3H9L | 2024-12 | E56000022              |
  AQK   | 2021-04 | E56000005              |
  NYT   | 2016-03 | E56000004 derived      |
  NYT   | 2022-03 | E56000026              |
  GEC   | 2022-04 | E56000016              |
  RW6   | 2021-09 | E56000019              |
  -- corrected
  RRJ   | 2022-04 | E56000007              | Birmingham, not North Central London
  RRJ   | 2017-07 | E56000007 derived      |
  RBZ   | 2021-11 | E56000014              | Devon, not Somerset
  RBZ   | 2016-01 | E56000014 derived      |
  RBZ   | 2022-05 | E56000014              | a late figure after it closed
  -- where the list and the boundary differ, the board decides
  RCD   | 2022-04 | E56000026              |
  RCD   | 2020-04 | E56000004 derived      |
  RCD   | 2020-03 | E56000003 derived      | Harrogate group, lookup of 2019
  RN3   | 2021-04 | E56000015              |
  RN3   | 2020-04 | E56000015 derived      |
  RN3   | 2020-03 | E56000013 derived      | Swindon group, lookup of 2019
  RD8   | 2022-04 | E56000023              |
  RDU   | 2019-06 | E56000012 derived      | Surrey Heath group
  RDU   | 2021-04 | E56000012              |
  RNZ   | 2018-01 | E56000015 derived      | Wiltshire group
  -- by succession
  RR1   | 2017-07 | E56000007 derived      | Heart of England
  RXH   | 2017-07 | E56000012 derived      | Brighton
  RXH   | 2021-05 | E56000012 derived      |
  RQ6   | 2017-07 | E56000005 derived      | Royal Liverpool
  RBA   | 2016-06 | E56000015 derived      | Taunton
  RA3   | 2016-06 | E56000015 derived      | Weston
  RC1   | 2016-06 | E56000023 derived      | Bedford
  RGQ   | 2016-06 | E56000022 derived      | Ipswich
  RQQ   | 2016-06 | E56000022 derived      | Hinchingbrooke
  RNJ   | 2015-08 | E56000020 derived      | Barts and the London
  RJF   | 2017-07 | E56000007 derived      | Burton, before it joined Derby
  RJF   | 2018-09 | E56000024 derived      | a late figure after it joined
  RD7   | 2015-06 | E56000012 derived      | Wexham Park, after it joined Frimley
  RT3   | 2020-04 | E56000021 derived      | Royal Brompton in west London
  RT3   | 2021-05 | E56000010 derived      | a late figure after it joined Guy's and St Thomas'
  RAP   | 2025-03 | E56000027              | North Middlesex, closed, still on the attribution file
  -- none
  NV1   | 2022-04 | several-alliances      |
  NVM   | 2016-01 | several-alliances      |
  NQT   | 2023-03 | several-alliances      |
  NTP   | 2022-04 | several-alliances      |
  NVC   | 2024-01 | several-alliances      |
  RGD   | 2022-04 | several-alliances      |
  RPG   | 2024-02 | several-alliances      |
  NT2   | 2024-01 | no-relation            | on no list
  R1A   | 2023-10 | no-relation            | on no list
  RJD   | 2015-06 | no-relation            | ended without a successor
  RQF   | 2018-01 | outside-england        |
  ZZZ   | 2022-04 | unknown-code           |
        | 2022-04 | unknown-code           | a national row
  QMF   | 2022-07 | wrong-basis            |
  01F   | 2019-07 | wrong-basis            |
`);

const commissioners = drawnTable(`
  01F       | 2021-07 | E56000005               | a group
  01F       | 2022-07 | E56000005               | the same code as a sub-ICB location
  E38000068 | 2019-07 | E56000005               | by its ONS code
  QMF       | 2022-07 | E56000028               |
  E54000029 | 2023-07 | E56000028               |
  QMF       | 2022-04 | E56000028               | final figures give boards before they began
  A3A8R     | 2021-04 | E56000028               |
  A3A8R     | 2020-12 | E56000020 derived       | before it began
  07L       | 2016-01 | E56000020 derived       |
  07L       | 2019-04 | E56000020               | the lookup of 2019 says so
  07L       | 2020-04 | E56000020 derived       |
  07L       | 2021-04 | E56000028 derived       | a late figure after it ended
  93C       | 2020-04 | E56000020 derived       |
  93C       | 2021-04 | E56000027               |
  02Q       | 2022-06 | E56000025               | Bassetlaw moved
  02Q       | 2022-07 | E56000024               |
  12D       | 2018-04 | E56000013 derived       | Swindon
  12D       | 2019-07 | E56000013               |
  92G       | 2020-04 | E56000015 derived       |
  92G       | 2021-07 | E56000015               |
  15D       | 2018-04 | E56000013 derived       | East Berkshire
  15D       | 2020-04 | E56000013 derived       |
  D4U1Y     | 2021-04 | E56000012               |
  03D       | 2019-04 | E56000017               | Hambleton
  03E       | 2019-04 | E56000003               | Harrogate
  42D       | 2020-04 | E56000004 derived       |
  42D       | 2021-04 | E56000026               |
  00W       | 2016-01 | E56000019 derived       | Central Manchester
  00F       | 2014-06 | E56000017 derived       | Gateshead, ended 2015
  01H       | 2016-01 | E56000017 derived       | Cumbria
  01K       | 2016-01 | E56000018 derived       | Lancashire North
  02V       | 2018-03 | E56000003 derived       | Leeds North
  13P       | 2018-03 | E56000007 derived       | Birmingham CrossCity
  10T       | 2017-07 | E56000013 derived       | Slough
  99P       | 2018-10 | E56000014 derived       |
  99M       | 2020-04 | E56000012 derived       |
  08P       | 2019-08 | E56000021               | Richmond
  72Q       | 2020-04 | E56000010 derived       |
  QT1       | 2024-12 | E56000024               |
  QNQ       | 2023-01 | E56000012               |
  -- none
  UNKNOWN   | 2022-07 | unknown-commissioner    |
  13Q       | 2016-01 | national-hub            |
  14M       | 2022-07 | health-and-justice-hub  |
  14Q       | 2022-07 | health-and-justice-hub  |
  14R       | 2022-07 | health-and-justice-hub  |
  14T       | 2022-07 | health-and-justice-hub  |
  32T       | 2022-07 | health-and-justice-hub  |
  76A       | 2022-07 | health-and-justice-hub  |
  97T       | 2022-07 | health-and-justice-hub  |
  14N       | 2019-07 | health-and-justice-hub  |
  D7T5G     | 2026-04 | no-mapping-published    |
  S0E4D     | 2026-04 | no-mapping-published    |
  S1Y5D     | 2026-04 | no-mapping-published    |
  S9B9J     | 2026-04 | no-mapping-published    |
  T6Y0W     | 2026-04 | no-mapping-published    |
  Z9B2Z     | 2026-04 | no-mapping-published    |
  QNQ       | 2019-07 | no-relation             | its groups were in two alliances
  R1H       | 2022-04 | wrong-basis             |
  Q99       | 2022-04 | unknown-code            |
`);

describe('the alliance of a provider', () => {
  it.each(providers)('%s in %s: %s %s', (code = '', month = '', expected) => {
    expect(answer(code, 'provider', month)).toBe(expected);
  });
});

describe('the alliance of a commissioner', () => {
  it.each(commissioners)('%s in %s: %s %s', (code = '', month = '', expected) => {
    expect(answer(code, 'commissioner', month)).toBe(expected);
  });
});

it('says by which steps and sources', () => {
  expect(allianceOf(register, 'R1H', 'provider', '2022-08')).toEqual({
    kind: 'alliance',
    alliance: 'E56000028',
    derived: false,
    via: 'R1H in QMF (attribution-2022), QMF in E56000028 (mapping-2022)',
  });
  expect(allianceOf(register, 'RR1', 'provider', '2017-07')).toMatchObject({
    via: 'RR1 taken over by RRK on 2018-04-01 (successions), RRK in QHL (attribution-2022), QHL in E56000007 (ons-2019)',
  });
});
