/** What comments say: with commas, quotes, apostrophes and letters with accents, as people write them. */
export const remarks: readonly string[] = [
  'Patient asked for a later day',
  'Clinic cancelled, next one a week later',
  'Scanner out of use, list moved to another site',
  'Patient said "not before the holiday"',
  "Interpreter couldn't come; new appointment offered",
  'Second opinion asked for, then discussed again & agreed',
  'Café round the corner given as the address; letter came back',
  'Biopsy repeated – first sample too small',
];
