import { encodeRfc3986 } from "@cloudseal/core/protocol";
import { changeLines, deepMap, deepSome, type KnownBug, withoutProto } from "../../parity/known-bug.js";

import { type Call, headersOf, sha256, signedHeadersOf, type Wire, withHeader } from "../../parity/wire.js";
import { hasForm, recordOf } from "./official.js";

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
    name: "form encoded less",
    does: "writes ! ' ( ) and * into a form as they are",
    breaks:
      "nothing, the value is the same, but the bytes and so the signature are others than the serializer of the standard gives",
    reference: "https://url.spec.whatwg.org/#urlencoded-serializing",
    applies: ({ operation, input }) => hasForm(operation) && /[!'()*]/.test(JSON.stringify(input, asText)),
    request: (right) => withBody(right, right.body.replace(/%(2[1789A])/g, decodeURIComponent)),
  },
  {
    name: "type of no body",
    does: "sends a content type where there is no body, as nothing of the form was given",
    breaks: "a content type tells the form of a body that is sent",
    reference: "https://www.rfc-editor.org/rfc/rfc9110#section-8.3",
    applies: ({ operation }) => hasForm(operation),
    request: (right) =>
      right.body === "" ? withSigned(right, "content-type", "application/x-www-form-urlencoded") : right,
  },
  {
    name: "empty list sent as an empty text",
    does: "sends an empty list whose items would have commas between them as an empty text",
    breaks: "an empty list has no items, as in all other lists of the SDK, and an empty text is one",
    reference: rules,
    applies: (call) => emptyLists(call).length > 0,
    request: (right, call) => ({
      ...right,
      target: emptyLists(call).reduce(
        (target, name) => `${target}${/[?]/.test(target) ? "&" : "?"}${name}=`,
        right.target,
      ),
    }),
  },
  {
    name: "__proto__ vanishes",
    does: "leaves out a parameter named __proto__, which it copies by assignment",
    breaks: "a parameter that is given is sent",
    reference: rules,
    ...withoutProto,
  },
];

/** Names of the empty lists in the query that would have commas between their items. */
const emptyLists = ({ operation, input }: Call): string[] =>
  (recordOf(operation)?.parameters ?? [])
    .filter(({ name, in: place, style }) => place === "query" && style === "simple" && Array.isArray(input[name]))
    .map(({ name }) => name)
    .filter((name) => (input[name] as unknown[]).length === 0);

const asText = (_: string, value: unknown) => (typeof value === "bigint" ? String(value) : value);

const withBody = (wire: Wire, body: string): Wire =>
  withHeader({ ...wire, body }, "x-acs-content-sha256", sha256(body));

/** A header more, which is signed. */
const withSigned = (wire: Wire, name: string, value: string): Wire => {
  const signed = [name, ...signedHeadersOf(wire)].sort().join(";");
  const authorization = (headersOf(wire).authorization ?? "").replace(/SignedHeaders=[^,]*/, `SignedHeaders=${signed}`);
  return withHeader({ ...wire, headers: [...wire.headers, [name, value]] }, "authorization", authorization);
};
