/** Groups inside each other. */
const maxDepth = 200;

export type Matches = (point: number) => boolean;

/** The tree of a pattern. */
export type Node =
  | { readonly type: "set"; readonly matches: Matches }
  | { readonly type: "sequence"; readonly nodes: readonly Node[] }
  | { readonly type: "choice"; readonly nodes: readonly Node[] }
  | { readonly type: "repeat"; readonly node: Node; readonly min: number; readonly max: number }
  | { readonly type: "assert"; readonly holds: Assertion };

/** Whether something holds between two characters of the text, of which `at` is the second. */
export type Assertion = (at: number, points: Uint32Array, looks: readonly Uint8Array[]) => boolean;

/** What stands before or behind a place without being part of the match. */
export interface Look {
  readonly body: Node;
  readonly behind: boolean;
}

const atStart: Assertion = (at) => at === 0;
const atEnd: Assertion = (at, points) => at === points.length;
const atBoundary: Assertion = (at, points) => isWord(points[at - 1] ?? -1) !== isWord(points[at] ?? -1);

/**
 * Reads a pattern.
 *
 * @returns its tree, and its looks, the inner ones first
 * @throws SyntaxError for what is no pattern, and for a back-reference
 */
export function parsePattern(source: string): { tree: Node; looks: Look[] } {
  const points = Array.from(source);
  const looks: Look[] = [];
  let at = 0;
  let depth = 0;

  const fail = (what: string): never => {
    throw new SyntaxError(`${what} at character ${at} of the pattern ${JSON.stringify(shortened(source))}`);
  };
  const eats = (text: string) => {
    for (let i = 0; i < text.length; i++) if (points[at + i] !== text[i]) return false;
    at += text.length;
    return true;
  };
  const takes = (pattern: RegExp): string | undefined => {
    let end = at;
    while (end < points.length && pattern.test(points[end] as string)) end++;
    const text = points.slice(at, end).join("");
    at = end;
    return text === "" ? undefined : text;
  };

  const choice = (): Node => {
    if (++depth > maxDepth) fail(`more than ${maxDepth} groups inside each other`);
    const nodes = [sequence()];
    while (eats("|")) nodes.push(sequence());
    depth--;
    return nodes.length === 1 ? (nodes[0] as Node) : { type: "choice", nodes };
  };
  const sequence = (): Node => {
    const nodes: Node[] = [];
    while (at < points.length && points[at] !== "|" && points[at] !== ")") nodes.push(term());
    return { type: "sequence", nodes };
  };
  const term = (): Node => {
    if (eats("^")) return { type: "assert", holds: atStart };
    if (eats("$")) return { type: "assert", holds: atEnd };
    if (eats("\\b")) return { type: "assert", holds: atBoundary };
    if (eats("\\B")) return { type: "assert", holds: (...place) => !atBoundary(...place) };
    for (const [opening, behind, isNegative] of lookOpenings) if (eats(opening)) return look(behind, isNegative);
    return quantified(atom());
  };
  const look = (behind: boolean, isNegative: boolean): Node => {
    const body = choice();
    if (!eats(")")) fail('")" is missing');
    const index = looks.push({ body, behind }) - 1;
    return { type: "assert", holds: (place, _points, found) => (found[index]?.[place] === 1) !== isNegative };
  };
  const atom = (): Node => {
    if (eats("(")) {
      if (eats("?") && !eats(":") && !(eats("<") && takes(/[\p{L}\p{N}_$]/u) && eats(">")))
        fail("a group that is not known");
      const node = choice();
      if (!eats(")")) fail('")" is missing');
      return node;
    }
    if (eats("[")) return { type: "set", matches: characterClass() };
    if (eats(".")) return { type: "set", matches: (point) => !isLineEnd(point) };
    if (/[*+?{]/.test(points[at] as string) && !(points[at] === "{" && !isQuantifier())) fail("nothing to repeat");
    const escaped = escapes(false);
    const matches = typeof escaped === "number" ? (point: number) => point === escaped : escaped;
    return { type: "set", matches };
  };
  const isQuantifier = () => /^\{\d+(,\d*)?\}/.test(points.slice(at, at + 24).join(""));
  const quantified = (node: Node): Node => {
    let [min, max] = [1, 1];
    if (eats("*")) [min, max] = [0, Number.POSITIVE_INFINITY];
    else if (eats("+")) max = Number.POSITIVE_INFINITY;
    else if (eats("?")) min = 0;
    else if (points[at] === "{" && isQuantifier()) {
      at++;
      min = max = Number(takes(/\d/));
      if (eats(",")) max = Number(takes(/\d/) ?? Number.POSITIVE_INFINITY);
      at++;
      if (min > max) fail("numbers out of order in a quantifier");
    } else return node;
    // Lazy or not, the same texts match.
    eats("?");
    return { type: "repeat", node, min, max };
  };
  /** One character, or a class of characters that has a letter of its own. */
  const escapes = (inClass: boolean): number | Matches => {
    const character = points[at++] as string;
    if (character !== "\\") return character.codePointAt(0) as number;
    if (at >= points.length) fail("\\ at the end");
    const letter = points[at++] as string;
    if (letter in controls) return controls[letter] as number;
    if (inClass && letter === "b") return 8;
    if (letter in classes) return classes[letter] as Matches;
    if (letter === "p" || letter === "P") return property(letter);
    if (letter === "c") return control();
    if (letter === "x") return hex(2);
    if (letter === "u") return unicode();
    if (/[1-9k]/.test(letter)) fail("a back-reference, which takes exponential time to match,");
    if (/[A-Za-z]/.test(letter)) fail(`\\${letter}, which is not known,`);
    return letter.codePointAt(0) as number;
  };
  const property = (letter: string): Matches => {
    const name = eats("{") ? takes(/[\w=]/) : undefined;
    if (!eats("}")) fail(`\\${letter} without {…}`);
    return propertyClass(letter, name ?? "", fail);
  };
  const control = (): number => {
    const letter = /^[A-Za-z]$/.test(points[at] ?? "") ? (points[at++] as string) : fail("\\c without a letter");
    return letter.charCodeAt(0) % 32;
  };
  const unicode = (): number => {
    if (eats("{")) {
      const point = Number.parseInt(takes(/[\da-fA-F]/) ?? fail("\\u{} without digits"), 16);
      if (!eats("}") || point > 0x10ffff) fail("\\u{…} that is no character");
      return point;
    }
    const high = hex(4);
    if (high < 0xd800 || high > 0xdbff || !/^\\u[dD][c-fC-F]/.test(points.slice(at, at + 4).join(""))) return high;
    at += 2;
    return (high - 0xd800) * 0x400 + (hex(4) - 0xdc00) + 0x10000;
  };
  const hex = (length: number): number => {
    const digits = points.slice(at, at + length).join("");
    if (digits.length !== length || !/^[\da-fA-F]+$/.test(digits)) fail(`${length} hexadecimal digits are missing`);
    at += length;
    return Number.parseInt(digits, 16);
  };
  const characterClass = (): Matches => {
    const isNegative = eats("^");
    const ranges: [from: number, to: number][] = [];
    const others = new Set<Matches>();
    while (!eats("]")) {
      if (at >= points.length) fail('"]" is missing');
      const from = escapes(true);
      if (typeof from === "number" && points[at] === "-" && points[at + 1] !== "]" && at + 1 < points.length) {
        at++;
        const to = escapes(true);
        if (typeof to === "number") {
          if (from > to) fail("a range out of order");
          ranges.push([from, to]);
        } else {
          ranges.push([from, from], [minus, minus]);
          others.add(to);
        }
      } else if (typeof from === "number") ranges.push([from, from]);
      else others.add(from);
    }
    ranges.sort(([a], [b]) => a - b);
    const inRanges = rangesMatch(ranges);
    return (point) => (inRanges(point) || [...others].some((matches) => matches(point))) !== isNegative;
  };

  const tree = choice();
  if (at < points.length) fail('")" without "("');
  return { tree, looks };
}

const lookOpenings: readonly [opening: string, behind: boolean, isNegative: boolean][] = [
  ["(?=", false, false],
  ["(?!", false, true],
  ["(?<=", true, false],
  ["(?<!", true, true],
];
const minus = 0x2d;
const controls: Readonly<Record<string, number>> = Object.assign(Object.create(null), {
  t: 9,
  n: 10,
  v: 11,
  f: 12,
  r: 13,
  0: 0,
});

const isDigit: Matches = (point) => point >= 0x30 && point <= 0x39;
const isWord: Matches = (point) =>
  isDigit(point) || (point >= 0x41 && point <= 0x5a) || (point >= 0x61 && point <= 0x7a) || point === 0x5f;
const isLineEnd: Matches = (point) => point === 10 || point === 13 || point === 0x2028 || point === 0x2029;
const isSpace: Matches = (point) =>
  point < 0x80 ? point === 32 || (point >= 9 && point <= 13) : /\s/.test(String.fromCodePoint(point));
const not =
  (matches: Matches): Matches =>
  (point) =>
    !matches(point);
const classes: Readonly<Record<string, Matches>> = Object.assign(Object.create(null), {
  d: isDigit,
  D: not(isDigit),
  w: isWord,
  W: not(isWord),
  s: isSpace,
  S: not(isSpace),
});

function propertyClass(letter: string, property: string, fail: (what: string) => never): Matches {
  try {
    // A pattern of one character: nothing in it can backtrack.
    const one = new RegExp(`^\\${letter}{${property}}$`, "u");
    return (point) => one.test(String.fromCodePoint(point));
  } catch {
    return fail(`the property ${JSON.stringify(property)}, which is not known,`);
  }
}

function rangesMatch(ranges: readonly [from: number, to: number][]): Matches {
  const merged: [number, number][] = [];
  for (const [from, to] of ranges) {
    const last = merged.at(-1);
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return (point) => {
    let [low, high] = [0, merged.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const [from, to] = merged[middle] as [number, number];
      if (point < from) high = middle - 1;
      else if (point > to) low = middle + 1;
      else return true;
    }
    return false;
  };
}

const shortened = (text: string) => (text.length > 100 ? `${text.slice(0, 100)}…` : text);
