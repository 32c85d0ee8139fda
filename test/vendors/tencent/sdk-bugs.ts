import { changeLines, deepMap, deepSome, type KnownBug, withoutProto } from "../../parity/known-bug.js";

const rules = "https://www.tencentcloud.com/document/api/1005/31661";
const json = "https://www.rfc-editor.org/rfc/rfc8259";

/** What `JSON.stringify` leaves as it is and the SDK's JSON library escapes. */
const escaped =
  /[\x7f-\x9f\u00ad\u0600-\u0604\u070f\u17b4\u17b5\u200c-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufff0-\uffff]/g;

export const bugs: readonly KnownBug[] = [
  {
    name: "host signed without port",
    does: "signs the host without the port that the Host header has",
    breaks: "the canonical headers hold the values of the headers that are sent",
    reference: rules,
    applies: ({ host }) => host.includes(":"),
    canonicalRequest: (right) =>
      changeLines(right, ({ headers }) => ({ headers: headers.map((line) => line.replace(/^(host:.*):\d+$/, "$1")) })),
  },
  {
    name: "content type not lower-cased",
    does: "signs the content type as it was given",
    breaks: "values of canonical headers are lower-case",
    reference: rules,
    applies: ({ headers }) => /[A-Z]/.test(headers["content-type"] ?? ""),
    canonicalRequest: (right, call) =>
      changeLines(right, ({ headers }) => ({
        headers: headers.map((line) =>
          line.startsWith("content-type:") ? `content-type:${call.headers["content-type"]}` : line,
        ),
      })),
  },
  {
    name: "JSON with needless escapes",
    does: "writes invisible and other special characters as \\uXXXX, by a JSON library of its own",
    breaks: "nothing, the value is the same, but the bytes and so the signature are others than JSON.stringify gives",
    reference: `${json}#section-7`,
    applies: ({ input }) =>
      deepSome(input, (value, key) => (typeof value === "string" ? key + value : key).search(escaped) >= 0),
    request: (right) => ({
      ...right,
      body: right.body.replace(escaped, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`),
    }),
  },
  {
    name: "dates become {}",
    does: "sends a Date as an object without members",
    breaks: "times are texts such as 2018-01-01T12:00:00Z, as JSON.stringify writes them",
    reference: rules,
    applies: ({ input }) => deepSome(input, (value) => value instanceof Date),
    input: (input) => deepMap(input, (value) => (value instanceof Date ? {} : value)),
  },
  {
    name: "__proto__ vanishes",
    does: "leaves out a member named __proto__, which it copies by assignment",
    breaks: "a parameter that is given is sent",
    reference: `${json}#section-4`,
    ...withoutProto,
  },
];
