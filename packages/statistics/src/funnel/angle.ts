/** The angle arcsin √share, in radians from 0 to π/2; its variance is close to 1 / 4n whatever the share. */
export function angleOf(share: number): number {
  return Math.asin(Math.sqrt(share));
}

/** The share at an angle in radians: an angle below 0 is 0%, one above π/2 is 100%. */
export function shareAt(angle: number): number {
  return Math.sin(Math.min(Math.max(angle, 0), Math.PI / 2)) ** 2;
}
