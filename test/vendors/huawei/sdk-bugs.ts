import { type ParsedUrlQueryInput, stringify } from "node:querystring";
import { parse } from "node:url";
import { canonicalQuery, encodeRfc3986 } from "@cloudseal/core/protocol";
import { changeLines, deepSome, type KnownBug } from "../../parity/known-bug.js";
import type { Call } from "../../parity/wire.js";
import { sha256, splitTarget } from "../../parity/wire.js";
import { placed, recordOf } from "./official.js";

const rules = "https://support.huaweicloud.com/intl/en-us/devg-apisign/api-sign-algorithm-002.html";

export const bugs: readonly KnownBug[] = [
  {
    name: "path parameters encoded wrongly",
    does: "puts the path parameters other than project_id into the path as they are, sends it without a slash at its end, and signs the path encoded once more than it is sent",
    breaks: "every segment of the canonical path is percent-encoded once",
    reference: rules,
    applies: ({ operation, input, credentials }) =>
      [...Object.values(placed(operation, input).pathParams), credentials.projectId].some(
        (value) => encodeRfc3986(String(value)) !== value,
      ),
    request(right, call) {
      const { pathname, search } = new URL(`http://${call.host}${rawPath(call).replace(/\/$/, "")}`);
      const { query } = splitTarget(right);
      return { ...right, target: pathname + search + (query && (search ? "&" : "?") + query) };
    },
    canonicalRequest: (right, call) =>
      changeLines(right, () => {
        const { pathname } = parse(`http://${call.host}${rawPath(call)}`);
        const encoded = (pathname ?? "").split("/").map(encodeRfc3986).join("/");
        const { queryParams } = placed(call.operation, call.input);
        return {
          path: encoded.endsWith("/") ? encoded : `${encoded}/`,
          query: canonicalQuery(stringify(queryParams as ParsedUrlQueryInput)),
        };
      }),
  },
  {
    name: "header values not trimmed",
    does: "signs values of headers with the spaces around them",
    breaks: "values of canonical headers are trimmed",
    reference: rules,
    applies: ({ headers }) => Object.values(headers).some((value) => value !== value.trim()),
    canonicalRequest: (right, call) =>
      changeLines(right, ({ headers }) => ({
        headers: headers.map((line) => {
          const name = line.slice(0, line.indexOf(":"));
          return name in call.headers ? `${name}:${call.headers[name]}` : line;
        }),
      })),
  },
  {
    name: "headers in a language's order",
    does: "orders canonical headers as a dictionary would, the list of their names by code units",
    breaks: "both are in one order, by code units",
    reference: rules,
    applies: ({ headers }) => Object.keys(headers).length > 0,
    canonicalRequest: (right) =>
      changeLines(right, ({ headers }) => ({
        headers: headers
          .map((line) => [line.slice(0, line.indexOf(":")), line] as const)
          .sort(([a], [b]) => a.localeCompare(b))
          .map(([, line]) => line),
      })),
  },
  {
    name: "members signed but not sent",
    does: "leaves out members named __proto__, constructor or prototype, outside of lists, after it has signed them",
    breaks: "what is signed is what is sent",
    reference: rules,
    applies: ({ input }) => deepSome(input, (_, key) => unsent.has(key)),
    input: withoutUnsent,
    canonicalRequest: (right, { operation, input }) =>
      changeLines(right, () => ({ payloadHash: sha256(JSON.stringify(placed(operation, input).body)) })),
  },
  {
    name: "empty body of a DELETE left out",
    does: "sends no body with a DELETE whose body is an empty object",
    breaks: "the generated client cannot do without the body, and an object without members is one",
    reference: "https://www.rfc-editor.org/rfc/rfc8259#section-4",
    applies({ operation, input }) {
      const { method, body } = recordOf(operation);
      return method === "DELETE" && body !== undefined && Object.keys(placed(operation, input).body).length === 0;
    },
    request: (right) => ({ ...right, body: "" }),
  },
];

/** What the SDK's HTTP library takes for an attack when it copies the body. */
const unsent = new Set(["__proto__", "constructor", "prototype"]);

function withoutUnsent<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null || Array.isArray(value) || value instanceof Date) return value;
  const members = Object.entries(value).filter(([key]) => !unsent.has(key));
  return Object.fromEntries(members.map(([key, item]) => [key, withoutUnsent(item)])) as Value;
}

/** The path as the SDK fills it in. The texts' own `$&` and the like take effect, as they do there. */
const rawPath = ({ operation, input, credentials: { projectId = "" } }: Call) =>
  Object.entries(placed(operation, input).pathParams)
    .reduce((path, [name, value]) => path.replace(`{${name}}`, String(value)), recordOf(operation).path)
    .replace("{project_id}", encodeURIComponent(projectId));
