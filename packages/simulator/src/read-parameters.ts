import type { WireRequest } from "./http/wire-request.js";
import type { Input } from "./input.js";
import type { Operation } from "./operation.js";
import { pathParameters } from "./path-parameters.js";
import { coerce } from "./schema/coerce.js";
import { declared } from "./schema/schemas.js";

/** The declared parameters of a request, typed; lists in the query are repeated names. */
export function readParameters(request: WireRequest, { document, path, parameters }: Operation): Input {
  const input: { path: Record<string, unknown>; query: Record<string, unknown>; header: Record<string, unknown> } = {
    path: {},
    query: {},
    header: {},
  };
  const fromPath = pathParameters(path, request.path) ?? {};
  const fromQuery = new URLSearchParams(request.query);
  for (const { name, in: place, schema } of parameters) {
    const { types, items } = declared(document, schema);
    if (place === "query" && types.has("array")) {
      if (fromQuery.has(name)) input.query[name] = fromQuery.getAll(name).map((text) => coerce(document, items, text));
      continue;
    }
    const text =
      place === "path" ? fromPath[name] : place === "query" ? fromQuery.get(name) : request.headers[name.toLowerCase()];
    if (text !== undefined && text !== null) input[place][name] = coerce(document, schema, text);
  }
  return input;
}
