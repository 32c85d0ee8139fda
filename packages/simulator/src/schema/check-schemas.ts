import { asList, asObject, isObject, type JsonObject, type Located } from "@cloudseal/openapi";
import type { Operation } from "../operation.js";
import { readRef } from "./declared.js";
import { compilePattern } from "./pattern.js";

/**
 * Looks for what the validator cannot interpret before a request comes: references that lead nowhere, and patterns that are
 * none or that cannot be matched in linear time.
 *
 * @throws TypeError that names the operation and the member
 */
export function checkSchemas(operations: readonly Operation[]): void {
  const seen = new Set<JsonObject>();
  for (const operation of operations)
    for (const [place, schema] of schemasOf(operation)) checkSchema(operation, place, schema, seen);
}

function schemasOf({ parameters, body, responses }: Operation): [place: string, schema: JsonObject][] {
  const located: [place: string, schema: Located][] = [
    ...parameters.map(({ name, schema }): [string, Located] => [name, schema]),
    ...(body ? [["the body", body.schema] as [string, Located]] : []),
    ...Object.entries(responses).map(([status, schema]): [string, Located] => [`the response ${status}`, schema]),
  ];
  return located.map(([place, { value }]) => [place, asObject(value)]);
}

function checkSchema({ document, id }: Operation, root: string, schema: JsonObject, seen: Set<JsonObject>): void {
  const rest: [place: string, schema: JsonObject][] = [[root, schema]];
  for (let next = rest.pop(); next; next = rest.pop()) {
    const [place, one] = next;
    if (seen.has(one)) continue;
    seen.add(one);
    const attempt = <Value>(what: string, action: () => Value): Value => {
      try {
        return action();
      } catch (error) {
        throw new TypeError(`${id}: the ${what} of ${place} cannot be used: ${(error as Error).message}`);
      }
    };
    const { $ref, $dynamicRef, pattern } = one;
    if ($dynamicRef !== undefined) throw new TypeError(`${id}: $dynamicRef of ${place} is not supported; use $ref`);
    if (typeof $ref === "string") rest.push([place, asObject(attempt("schema", () => readRef(document, $ref)))]);
    if (typeof pattern === "string") attempt("pattern", () => compilePattern(pattern));
    for (const [source, member] of Object.entries(asObject(one.patternProperties))) {
      attempt("patternProperties", () => compilePattern(source));
      rest.push([`${place}.*`, asObject(member)]);
    }
    rest.push(...inside(one, place));
  }
}

const single = [
  "additionalProperties",
  "contains",
  "else",
  "if",
  "items",
  "not",
  "propertyNames",
  "then",
  "unevaluatedItems",
  "unevaluatedProperties",
];
const lists = ["allOf", "anyOf", "oneOf", "prefixItems"];

function inside(schema: JsonObject, place: string): [place: string, schema: JsonObject][] {
  const listed = lists.flatMap((name) => asList(schema[name]));
  const beside = [
    ...Object.values(asObject(schema.dependentSchemas)),
    ...single.map((name) => schema[name]),
    ...listed,
  ];
  return [
    ...Object.entries(asObject(schema.properties)).map(([name, member]) => [`${place}.${name}`, member] as const),
    ...beside.map((other) => [place, other] as const),
  ].flatMap(([where, other]) => (isObject(other) ? [[where, other]] : []));
}
