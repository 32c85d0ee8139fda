import { randomNonce } from "#crypto";
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
  body: string | Uint8Array;
}

/**
 * Puts the flat input of an operation where the wire wants it.
 *
 * @throws TypeError that names the parameter and what to pass
 */
export function serialise(
  route: Route,
  given: Readonly<Record<string, unknown>>,
  protocol: Pick<Protocol<object>, "serialiseQuery" | "prepareBody">,
): SerialisedInput {
  if (typeof given !== "object" || given === null || Array.isArray(given))
    throw new TypeError(`${route.name} takes an object of its parameters, not ${JSON.stringify(given)}`);
  const { serialiseQuery, prepareBody } = protocol;
  assertSerialisable(route.binary ? without(given, route.binary) : given);
  const token = route.idempotencyToken;
  const input = token !== undefined && given[token] === undefined ? { ...given, [token]: randomNonce() } : given;
  assertRequired(route, input);
  const styled = route.style?.(route, input);

  // What is left over goes into the query or the body.
  let rest = styled?.values ?? (input as Record<string, unknown>);
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
  const { constants } = route;
  if (route.rest === "query")
    return { parameters, query: serialiseQuery(constants ? { ...rest, ...constants } : rest), headers, body: "" };
  const inQuery = (styled?.query ?? route.query ?? []).map((name) => [name, take(name)]);
  const query = inQuery.length > 0 || constants ? serialiseQuery({ ...Object.fromEntries(inQuery), ...constants }) : "";
  if (route.encode) {
    const { body, type } = route.encode(rest, route, protocol);
    if (body !== "") headers["content-type"] = type;
    return { parameters, query, headers, body };
  }
  headers["content-type"] = "application/json";
  return { parameters, query, headers, body: stringifyJson(prepareBody ? prepareBody(rest) : rest) };
}

const without = (input: Readonly<Record<string, unknown>>, names: readonly string[]) =>
  Object.fromEntries(Object.entries(input).filter(([name]) => !names.includes(name)));

function assertRequired({ requiredWhen = [] }: Route, input: Readonly<Record<string, unknown>>): void {
  for (const [parameter, value, names] of requiredWhen)
    for (const name of names)
      if (input[parameter] === value && input[name] === undefined)
        throw new TypeError(`${name} is missing: it is needed when ${parameter} is ${JSON.stringify(value)}`);
}
