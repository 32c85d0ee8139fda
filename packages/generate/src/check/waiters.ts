import {
  exposedTypes,
  isUnsafeInteger,
  joinPath,
  resolve,
  resultPath,
  resultSchema,
  valuesOf,
} from "@cloudseal/openapi";
import { type WaiterModel, waiterModels } from "../model/model.js";
import type { Json, SpecSource } from "../read/spec-file.js";
import type { OperationSpec } from "./operation.js";

/**
 * Checks what callers may wait for with an operation.
 *
 * @param service the service's document
 * @param seen names of the methods so far, with their files
 * @returns the names of the methods that wait
 * @throws SpecError for the first thing that is wrong
 */
export function checkWaiters(spec: OperationSpec, service: Json, seen: ReadonlyMap<string, string>): string[] {
  const { file, document, operation } = spec;
  const at = ["paths", spec.path, spec.method, "x-cloudseal", "waiters"];
  const waiters = waiterModels(operation);
  if (waiters.length > 0 && !operation["x-cloudseal"].idempotent)
    throw file.error(at, "idempotent: true, as who waits repeats the call", "idempotent: false");
  const result = resultSchema(document, spec, resultPath(service));
  for (const waiter of waiters) {
    const { name, methodName, path, delay } = waiter;
    const other = seen.get(methodName);
    if (other) throw file.error([...at, name], `a name that no other waiter has, unlike ${name} in ${other}`, name);
    const state = checkPath(file, [...at, name, "path"], document, result, path);
    checkValues(file, [...at, name], waiter, state);
    if (delay.min > delay.max)
      throw file.error([...at, name, "delay"], "a min of at most max", `min ${delay.min}, max ${delay.max}`);
  }
  return waiters.map(({ methodName }) => methodName);
}

/** The schema that the path leads to: a scalar one. */
function checkPath(file: SpecSource, at: string[], document: Json, result: Json, path: readonly string[]): Json {
  const schema = memberAt(file, at, document, result, path);
  const types = exposedTypes(schema);
  if (types.length === 0 || !types.every((type) => /^(string|integer|number|boolean)$/.test(type)))
    throw file.error(at, "a path to a string, a number or a boolean", types.join(", ") || "no type");
  if (isUnsafeInteger({ ...schema, type: types[0] }))
    throw file.error(at, "a path to a number that JavaScript holds exactly: bound it", "an int64 without bounds");
  return schema;
}

/** Each value is one that the state may have, and stands in one list only. */
function checkValues(file: SpecSource, at: string[], waiter: WaiterModel, state: Json): void {
  const known = valuesOf(state)?.known;
  const types = exposedTypes(state);
  const places = new Map<Json, string>();
  for (const list of ["success", "failure", "retry"] as const)
    for (const [index, value] of (waiter[list] ?? []).entries()) {
      const found = JSON.stringify(value);
      const here = [...at, list, index];
      if (known && !known.includes(value))
        throw file.error(
          here,
          `one of the state's values ${known.map((one) => JSON.stringify(one)).join(", ")}`,
          found,
        );
      if (!types.some((type) => typeof value === (type === "integer" ? "number" : type)))
        throw file.error(here, `a value of the state's type, ${types.join(" or ")}`, found);
      const other = places.get(value);
      if (other) throw file.error(here, "each value in one list only", `${found} in ${other} and in ${list}`);
      places.set(value, list);
    }
}

/**
 * The schema that a path into a result leads to.
 *
 * @param at where the spec has the path
 * @throws SpecError if a member on the way does not exist
 */
export function memberAt(file: SpecSource, at: string[], document: Json, result: Json, path: readonly string[]): Json {
  let schema = resolve(document, result);
  for (const [index, step] of path.entries()) {
    const members = schema?.properties ?? {};
    if (!Object.hasOwn(members, step)) {
      const place = index === 0 ? "the result" : joinPath("", ...path.slice(0, index));
      const known = Object.keys(members).join(", ") || "none";
      throw file.error(at, `a path to a member of ${place} (which has ${known})`, step);
    }
    schema = resolve(document, members[step]);
  }
  return schema;
}
