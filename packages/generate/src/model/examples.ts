import {
  asList,
  bodyOf,
  examplesOf,
  get,
  isObject,
  type Operation,
  operationsOf,
  readPointer,
  successOf,
} from "@cloudseal/openapi";
import type { Json } from "../read/spec-file.js";

/**
 * Gives each member without an example of its own the one that the first example of its request or response has, so that
 * specs need not say it twice.
 *
 * @param document a service document, which is changed
 */
export function fillExamples(document: Json): void {
  for (const operation of operationsOf(document)) {
    const success = successOf(document, operation);
    for (const body of [bodyOf(document, operation), success?.body])
      for (const { name, value } of body ? examplesOf(document, body.media) : [])
        if (!isMadeUp(operation, name)) fill(document, body?.schema.value, value);
  }
}

/** Whether the errata say that the vendor has no such example. */
const isMadeUp = ({ operation }: Operation, name: string): boolean =>
  asList(get(operation, "x-cloudseal", "errata")).some((erratum) =>
    asList(get(erratum, "differs")).includes(`extra ${name}`),
  );

function fill(document: Json, schema: Json, value: unknown): void {
  const target = followed(document, schema);
  if (!isObject(target)) return;
  for (const part of asList(target.allOf)) fill(document, part, value);
  for (const item of asList(value)) fill(document, target.items, item);
  if (!isObject(value)) return;
  for (const [name, member] of Object.entries<Json>(target.properties ?? {})) {
    const given = Object.hasOwn(value, name) ? value[name] : undefined;
    if (!isLeaf(given)) fill(document, member, given);
    // What a named schema has as its example is for all that refer to it.
    else if (isObject(member) && member.$ref === undefined) (member as Json).examples ??= [given];
  }
}

/** What a reference leads to, itself and no copy. */
function followed(document: Json, schema: Json): Json {
  let target = schema;
  while (typeof target?.$ref === "string") target = readPointer(document, target.$ref.slice(1));
  return target;
}

/** More than a line of a tooltip has. */
const maximumLength = 100;

/** Whether a value shows by itself what a member is like: no object, nothing empty, no long text. */
function isLeaf(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0 && value.every(isLeaf);
  if (typeof value === "string") return value !== "" && value.length <= maximumLength;
  return typeof value === "number" || typeof value === "boolean";
}
