import { assertSerialisable } from "./assert-serialisable.js";
import { stringifyJson } from "./json/stringify-json.js";
import { fillPath } from "./path-template.js";
import type { Protocol } from "./protocol.js";
import type { Route } from "./service.js";

/** The value of a path parameter: the one given, else the client's. */
export type Fill = (parameter: string, given: unknown) => unknown;

/** A request before it is addressed and signed. */
export interface SerialisedInput {
  path: string;
  query: string;
  headers: Record<string, string>;
  body: string;
}

/**
 * Puts the flat input of an operation where the wire wants it.
 *
 * @param fill gives path parameters that the input lacks
 * @throws TypeError that names the parameter and what to pass
 */
export function serialise(
  route: Route,
  input: Readonly<Record<string, unknown>>,
  { serialiseQuery, prepareBody }: Pick<Protocol<object>, "serialiseQuery" | "prepareBody">,
  fill: Fill = (_, given) => given,
): SerialisedInput {
  if (typeof input !== "object" || input === null || Array.isArray(input))
    throw new TypeError(`${route.name} takes an object of its parameters, not ${JSON.stringify(input)}`);
  assertSerialisable(input);
  for (const [parameter, value, names] of route.requiredWhen ?? [])
    for (const name of names)
      if (input[parameter] === value && input[name] === undefined)
        throw new TypeError(`${name} is missing: it is needed when ${parameter} is ${JSON.stringify(value)}`);

  // What is left over goes into the query or the body.
  let rest = input as Record<string, unknown>;
  const take = (name: string) => {
    if (rest === input) rest = { ...input };
    const value = rest[name];
    delete rest[name];
    return value;
  };
  const path = fillPath(route.path, (name) => fill(name, take(name)));
  const headers: Record<string, string> = Object.assign({}, route.headers);
  for (const name of route.header ?? []) {
    const value = take(name);
    if (value !== undefined) headers[name.toLowerCase()] = String(value);
  }
  if (route.rest === "query") return { path, query: serialiseQuery(rest), headers, body: "" };
  const query = route.query ? serialiseQuery(Object.fromEntries(route.query.map((name) => [name, take(name)]))) : "";
  headers["content-type"] = "application/json";
  return { path, query, headers, body: stringifyJson(prepareBody ? prepareBody(rest) : rest) };
}
