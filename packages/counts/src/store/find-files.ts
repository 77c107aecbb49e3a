/** The files below the paths that a user names. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { UserError } from '../user-error.ts';

/** A file that may hold figures, and whether the user named it or it lay in a folder. */
export interface FoundFile {
  readonly path: string;
  readonly named: boolean;
}

/** The files found: those to open, and how many others were passed over, by ending. */
export interface Found {
  readonly files: readonly FoundFile[];
  readonly passedOver: Readonly<Record<string, number>>;
}

const TO_OPEN = ['.xlsx', '.xlsm', '.csv', '.xlsb', '.xls'];

/** Finds files to read, in order of path. Throws UserError `no-path` for a path where nothing is. */
export function findFiles(paths: readonly string[]): Found {
  const files: FoundFile[] = [];
  const passedOver: Record<string, number> = {};
  for (const path of paths) {
    if (!existsSync(path)) throw new UserError('no-path', { path });
    if (!statSync(path).isDirectory()) files.push({ path, named: true });
    else for (const inside of walk(path)) sort(inside, files, passedOver);
  }
  return { files: unique(files), passedOver };
}

function sort(path: string, files: FoundFile[], passedOver: Record<string, number>): void {
  const ending = extname(path).toLowerCase();
  if (TO_OPEN.includes(ending)) files.push({ path, named: false });
  else passedOver[ending] = (passedOver[ending] ?? 0) + 1;
}

/** Every file below a folder. Links are not followed, so the walk ends; files of the system (.git, ~$…) are left out. */
function walk(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    if (entry.name.startsWith('.') || entry.name.startsWith('~$') || entry.name === 'node_modules') return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return walk(path);
    return entry.isFile() ? [path] : [];
  });
}

function unique(files: readonly FoundFile[]): readonly FoundFile[] {
  const byPath = new Map<string, FoundFile>();
  for (const file of files)
    byPath.set(file.path, { path: file.path, named: file.named || (byPath.get(file.path)?.named ?? false) });
  return [...byPath.values()];
}
