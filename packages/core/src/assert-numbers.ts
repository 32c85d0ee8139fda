/** @throws TypeError for one that is there and not a number from 0 */
export function assertNumbers(numbers: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(numbers))
    if (value !== undefined && !(typeof value === "number" && value >= 0))
      throw new TypeError(`${name} is ${value}: pass a number of at least 0`);
}
