/**
 * What draws the answers. It is loaded only when it is asked for: the charts take longer to load than most answers
 * take to find.
 */
export function loadPictures(): Promise<typeof import('./pictures/index.ts')> {
  return import('./pictures/index.ts');
}
