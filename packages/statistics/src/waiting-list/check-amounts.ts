/** Throws a RangeError that names an amount which is not a number from 0. */
export function checkAmounts(amounts: Readonly<Record<string, number>>): void {
  for (const [name, amount] of Object.entries(amounts)) {
    if (!(amount >= 0 && amount < Infinity)) throw new RangeError(`${name} is a number from 0: ${amount}`);
  }
}

/** Throws a RangeError that names an amount which is not a number above 0. */
export function checkAboveZero(amounts: Readonly<Record<string, number>>): void {
  for (const [name, amount] of Object.entries(amounts)) {
    if (!(amount > 0 && amount < Infinity)) throw new RangeError(`${name} is a number above 0: ${amount}`);
  }
}
