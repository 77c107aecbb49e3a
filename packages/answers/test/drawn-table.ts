/** The rows of a table drawn with "|" between its cells; lines of dashes and empty lines are left out. */
export const drawnTable = (table: string): string[][] =>
  table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('--'))
    .map((line) => line.split('|').map((cell) => cell.trim()));
