import { writeEntries } from './write-entries.ts';

writeEntries('source');
