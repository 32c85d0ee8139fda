import { encodeRfc3986 } from "@cloudseal/core/protocol";
import { changeLines, deepMap, deepSome, type KnownBug, withoutProto } from "../../parity/known-bug.js";

const rules = "https://www.alibabacloud.com/help/en/sdk/product-overview/v3-request-structure-and-signature";

export const bugs: readonly KnownBug[] = [
  {
    name: "names not encoded",
    does: "writes parameter names into the canonical query as they are",
    breaks: "names and values of the canonical query are percent-encoded by RFC 3986",
    reference: rules,
    applies: ({ input }) => deepSome(input, (_, name) => encodeRfc3986(name) !== name),
    canonicalRequest: (right) =>
      changeLines(right, ({ query }) => ({
        query: query
          .split("&")
          .map((pair) => decodeURIComponent(pair.slice(0, pair.indexOf("="))) + pair.slice(pair.indexOf("=")))
          .join("&"),
      })),
  },
  {
    name: "dates vanish",
    does: "leaves out a Date, of which it sees an object without members",
    breaks: "a parameter that is given is sent; times are texts such as 2018-01-01T12:00:00Z",
    reference: rules,
    applies: ({ input }) => deepSome(input, (value) => value instanceof Date),
    input: (input) => deepMap(input, (value) => (value instanceof Date ? null : value)),
  },
  {
    name: "__proto__ vanishes",
    does: "leaves out a parameter named __proto__, which it copies by assignment",
    breaks: "a parameter that is given is sent",
    reference: rules,
    ...withoutProto,
  },
];
