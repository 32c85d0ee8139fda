import type { Place } from "../../page.js";

/**
 * What a caption says of the table under it: that it is of the parameters that travel in some place, of `any` parameters,
 * or of an `object` that other tables refer to.
 */
export function placeOf(caption: string): Place | "any" | "object" {
  const text = caption.trim();
  if (/^[A-Za-z_][\w.$-]*$/.test(text) && !/^(?:parameters?|body|headers?|uri|query|path)$/i.test(text))
    return "object";
  const place = places.find(([, pattern]) => pattern.test(text))?.[0];
  if (place) return place;
  const words = identifiers(text);
  return words.length === 0 ? "any" : "object";
}

/** The words of a caption that can be the name of a field or of an object. */
export function identifiers(caption: string): string[] {
  const words = caption.match(/[A-Za-z_][\w$-]*(?:\.[A-Za-z_][\w$-]*)*/g) ?? [];
  return words.filter((word) => !common.has(word.toLowerCase()));
}

const places: readonly [Place, RegExp][] = [
  ["header", /\bheaders?\b|消息头|请求头|响应头/i],
  ["path", /\bpath (?:param|variable)|\bURI\b|\bURL\b|路径参数|in the path/i],
  ["query", /\bquery\b(?! result)|查询参数/i],
  ["body", /\bbody\b|消息体|请求体|响应体|form ?data/i],
];
const common = new Set(
  "a an the of in for to and or is on with by parameter parameters param description descriptions descriptive request requests response responses element elements field fields data structure structures structural object objects list array type types input output returned return value values message messages attribute attributes information info result results table common api format key detail details about each sample definition properties property".split(
    " ",
  ),
);
