/** Choices that are the same for the same seed and number. */
export interface Choose {
  /** An integer from 0, below `end`. */
  below(end: number): number;
  oneOf<Value>(values: readonly Value[]): Value;
  chance(probability: number): boolean;
  /** Up to `most` things, mostly few. */
  several<Value>(most: number, make: () => Value): Value[];
  /** Some of these strings, one after the other. */
  text(parts: readonly string[], most: number): string;
}

export function createChoose(seed: number, number: number): Choose {
  const random = createRandom(Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b));
  const choose: Choose = {
    below: (end) => Math.floor(random() * end),
    oneOf: (values) => values[choose.below(values.length)] as never,
    chance: (probability) => random() < probability,
    several: (most, make) => Array.from({ length: Math.floor(random() * random() * (most + 1)) }, make),
    text: (parts, most) => Array.from({ length: choose.below(most + 1) }, () => choose.oneOf(parts)).join(""),
  };
  return choose;
}

/** What has gone wrong somewhere: percent-encoding in all states, encodings, spaces, signs that mean something somewhere. */
export const nasty: readonly string[] = [
  ..."aB09-_.~ !\"#$%&'()*+,/:;<=>?@[\\]^`{|}",
  ..."é\u00a0\u00ff\u0100ſK日本語\ue000\ufeff\uffff\u2028🙂",
  ..."%FF %ff %C3 %80 %E4%BD%A0 %e4%bd%a0 %ED%A0%80 %F0%9F%99%82 %z %zz %2 %% %25 %2f %2F %2E%2E %7e %41 %00 %0A".split(
    " ",
  ),
  ..."%20 %2B %26 %3D .. ./ // aa 10 9 a.1 a.10 __proto__ constructor".split(" "),
];

/** As `nasty`, and what has no UTF-8 form, which URLs replace. */
export const nastier: readonly string[] = [...nasty, "\ud800", "\udc00", "\t", "\n", "\0", "\u007f"];

/** Visible ASCII, with what separates things in headers. */
export const visible: readonly string[] = [..."aB09-_.~!#$%&'*+^`|\",/:;<=>?@[\\]{}()", "aa", "A1", "=="];

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
