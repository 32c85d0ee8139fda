import { readFileSync } from "node:fs";
import { expectedAddress, nearestName, parsePointer, placeAt, resultPath } from "@cloudseal/openapi";
import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Json, SpecFile } from "../read/spec-file.js";
import type { OperationSpec } from "./operation.js";

const schema = JSON.parse(readFileSync(new URL("./x-cloudseal.schema.json", import.meta.url), "utf8"));
const ajv = new Ajv2020({ strict: false, verbose: true });
addFormats.default(ajv);
ajv.addSchema(schema, "x-cloudseal");

const key = "x-cloudseal";

/**
 * Checks every `x-cloudseal` of a file against the JSON Schema of its place.
 *
 * @param kind what the file is
 * @throws SpecError for the first thing that is wrong
 */
export function checkExtensions(file: SpecFile, kind: "service" | "operation"): void {
  if (kind === "service") check(file, "service", [key], file.document[key]);
  const visit = (value: Json, pointer: (string | number)[]): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [name, member] of Object.entries(value)) {
      const at = [...pointer, Array.isArray(value) ? Number(name) : name];
      if (name !== key) visit(member, at);
      else if (pointer.length > 0) check(file, placeOf(pointer), at, member);
      else if (kind === "operation")
        throw file.error(at, "x-cloudseal inside the operation, beside its operationId", "x-cloudseal at the root");
    }
  };
  visit(file.document, []);
}

/** Which definition holds at a place. */
function placeOf(pointer: readonly (string | number)[]): "server" | "operation" | "schema" {
  if (pointer.at(-2) === "servers") return "server";
  return pointer[0] === "paths" && pointer.length === 3 ? "operation" : "schema";
}

function check(file: SpecFile, definition: string, pointer: (string | number)[], value: Json): void {
  const validate = ajv.getSchema(`x-cloudseal#/$defs/${definition}`);
  if (!validate) throw new Error(`x-cloudseal.schema.json has no definition ${definition}`);
  if (!validate(value)) {
    // The deepest complaint is the most telling one.
    const [error] = [...(validate.errors ?? [])].sort((a, b) => b.instancePath.length - a.instancePath.length);
    if (error) {
      const [steps, expected, found] = explain(error, value);
      throw file.error([...pointer, ...steps], expected, found);
    }
  }
}

/**
 * Checks that the address of each erratum names something of its operation.
 *
 * @param service the service's document
 * @throws SpecError for the first that does not
 */
export function checkErrata(spec: OperationSpec, service: Json): void {
  const within = { document: spec.document, operation: spec, result: resultPath(service) };
  for (const [index, { where }] of (spec.operation[key].errata ?? []).entries())
    if (!placeAt(within, where))
      throw spec.file.error(
        ["paths", spec.path, spec.method, key, "errata", index, "where"],
        expectedAddress(within, where),
        where,
      );
}

/** A complaint of ajv as steps to the place, what was expected and what was found. */
export function explain(
  error: ErrorObject,
  value: Json,
): [steps: (string | number)[], expected: string, found: string] {
  const steps = parsePointer(error.instancePath).map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  const { additionalProperty, missingProperty, allowedValues } = error.params as Record<string, Json>;
  const parent = error.parentSchema as Json;
  if (additionalProperty !== undefined) {
    const known = Object.keys(parent?.properties ?? {});
    const nearest = nearestName(additionalProperty, known);
    const hint = nearest === undefined ? "" : `; the nearest is ${nearest}`;
    return [
      [...steps, additionalProperty],
      known.length > 0 ? `one of the keys ${known.join(", ")}${hint}` : "no further key",
      `the key ${additionalProperty}`,
    ];
  }
  const { propertyName } = error;
  if (propertyName !== undefined) return [[...steps, propertyName], `a key that ${error.message}`, propertyName];
  if (missingProperty !== undefined) return [steps, `the key ${missingProperty}`, "none"];
  const found = JSON.stringify(steps.reduce((at: Json, step) => at?.[step], value)) ?? "nothing";
  const expected =
    parent?.title ?? (allowedValues ? `one of ${allowedValues.join(", ")}` : `a value that ${error.message}`);
  return [steps, expected, found.length > 120 ? `${found.slice(0, 120)}…` : found];
}
