/** @throws TypeError for a text that is no such integer */
export function integerOption(option: string, text: string, min: number): number {
  const value = Number(text);
  if (!/^-?\d+$/.test(text) || value < min || value >= 2 ** 31)
    throw new TypeError(`${option} is ${JSON.stringify(text)}: give an integer of at least ${min}, below 2^31`);
  return value;
}
