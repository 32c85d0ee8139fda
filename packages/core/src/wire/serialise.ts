import type { Protocol } from "../protocol.js";
import type { Route } from "../service.js";
import { assertSerialisable } from "./assert-serialisable.js";
import { headerValue } from "./headers.js";
import { stringifyJson } from "./json.js";
import { parametersIn } from "./path-template.js";

/** A request before it is addressed and signed. */
export interface SerialisedInput {
  /** Parameters of the path, as they are; the client may know those that are missing. */
  parameters: Readonly<Record<string, unknown>>;
  query: string;
  headers: Record<string, string>;
  body: string;
}

/**
 * Puts the flat input of an operation where the wire wants it.
 *
 * @throws TypeError that names the parameter and what to pass
 */
export function serialise(
  route: Route,
  input: Readonly<Record<string, unknown>>,
  { serialiseQuery, prepareBody }: Pick<Protocol<object>, "serialiseQuery" | "prepareBody">,
): SerialisedInput {
  if (typeof input !== "object" || input === null || Array.isArray(input))
    throw new TypeError(`${route.name} takes an object of its parameters, not ${JSON.stringify(input)}`);
  assertSerialisable(input);
  assertRequired(route, input);

  // What is left over goes into the query or the body.
  let rest = input as Record<string, unknown>;
  const take = (name: string) => {
    if (rest === input) rest = { ...input };
    const value = rest[name];
    delete rest[name];
    return value;
  };
  const parameters: Record<string, unknown> = {};
  for (const name of parametersIn(route.path)) parameters[name] = take(name);
  const headers: Record<string, string> = Object.assign({}, route.headers);
  for (const name of route.header ?? []) {
    const value = take(name);
    if (value !== undefined) headers[name.toLowerCase()] = headerValue(value, `input.${name}`);
  }
  if (route.rest === "query") return { parameters, query: serialiseQuery(rest), headers, body: "" };
  const query = route.query ? serialiseQuery(Object.fromEntries(route.query.map((name) => [name, take(name)]))) : "";
  headers["content-type"] = "application/json";
  return { parameters, query, headers, body: stringifyJson(prepareBody ? prepareBody(rest) : rest) };
}

function assertRequired({ requiredWhen = [] }: Route, input: Readonly<Record<string, unknown>>): void {
  for (const [parameter, value, names] of requiredWhen)
    for (const name of names)
      if (input[parameter] === value && input[name] === undefined)
        throw new TypeError(`${name} is missing: it is needed when ${parameter} is ${JSON.stringify(value)}`);
}
