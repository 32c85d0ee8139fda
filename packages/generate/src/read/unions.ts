import { isDeepStrictEqual } from "node:util";
import { asList, asObject, get, type JsonObject, joinPointer, readPointer } from "@cloudseal/openapi";
import type { Json, SpecSource } from "./spec-file.js";

/**
 * A document in which a base with a discriminator is the union of the schemas that are `allOf` it: each child has what the base
 * says, with its own value of the property that tells it apart, and the base is their `oneOf`. What follows knows that form only.
 *
 * @param document the file with local references only
 * @param service service.yaml in the same form: to a base that stands there belong the children that do
 * @returns the document itself where there is no such base
 * @throws SpecError for a discriminator that cannot be a union, with the `oneOf` to write
 * @see https://spec.openapis.org/oas/v3.1.1#discriminator-object
 */
export function withUnions(file: SpecSource, document: Json, service?: Json): Json {
  let bases = basesOf(file, document);
  if (bases.length === 0) return document;
  const result = structuredClone(document);
  if (service) bases = addChildren(file, result, service, bases);
  const unions = bases.map((name) => ({ name, children: childrenOf(file, result, name) }));
  const schemas: Json = result.components.schemas;
  for (const { name, children } of unions) {
    const { discriminator, description, title, "x-cloudseal": _, ...base } = schemas[name];
    const tag: string = discriminator.propertyName;
    const mapping: Record<string, string> = {};
    for (const [child, values] of children) {
      const own = { ...base, ...withTag(base, tag, values) };
      schemas[child].allOf = schemas[child].allOf.map((part: Json) => (part?.$ref === refTo(name) ? own : part));
      for (const value of values) mapping[value] = refTo(child);
    }
    schemas[name] = {
      ...(title !== undefined && { title }),
      ...(description !== undefined && { description }),
      oneOf: [...children.keys()].map((child) => ({ $ref: refTo(child) })),
      discriminator: { propertyName: tag, mapping },
    };
  }
  return result;
}

const refTo = (name: string): string => joinPointer("#/components/schemas", name);

/** What a child says of the property that tells it apart. */
function withTag({ properties = {}, required = [] }: Json, tag: string, values: readonly string[]): JsonObject {
  const { description } = properties[tag] ?? {};
  const known = values.length === 1 ? { const: values[0] } : { enum: values };
  return {
    type: "object",
    properties: { ...properties, [tag]: { type: "string", ...known, ...(description && { description }) } },
    required: [...new Set([...required, tag])],
  };
}

/** Words whose values are data, not schemas. */
const data = /^(example|examples|x-.*|const|enum|default)$/;

/** Names of the shared schemas that have a discriminator and no list of schemas. @throws SpecError for one elsewhere */
function basesOf(file: SpecSource, document: Json): string[] {
  const found: string[] = [];
  const at: string[] = [];
  const visit = (value: Json, isMap: boolean): void => {
    if (typeof value !== "object" || value === null) return;
    const isBase = !isMap && get(value, "discriminator", "propertyName") !== undefined && !value.oneOf && !value.anyOf;
    if (isBase && at.length === 3 && at[1] === "schemas") found.push(at[2] as string);
    else if (isBase) throw refused(file, at, value, "one that no schema can be allOf, as it has no name");
    for (const [key, member] of Object.entries<Json>(value)) {
      if (!isMap && data.test(key)) continue;
      at.push(key);
      visit(member, !isMap && /^(properties|patternProperties|\$defs|schemas)$/.test(key));
      at.pop();
    }
  };
  visit(document, false);
  return found;
}

const isChildOf = (schema: unknown, base: string): boolean =>
  asList(get(schema, "allOf")).some((part) => get(part, "$ref") === refTo(base));

/** Copies the children that service.yaml has of its bases, with what they refer to. @returns the bases that there are then */
function addChildren(file: SpecSource, document: Json, service: Json, bases: readonly string[]): string[] {
  const copy = (pointer: string): void => {
    const [, , kind = "", name = ""] = pointer.split("/");
    const value = readPointer(service, pointer);
    const known = get(document, "components", kind, name);
    if (known !== undefined && !isDeepStrictEqual(known, value))
      throw file.error(
        ["components", kind, name],
        `${kind} ${name} like that of service.yaml`,
        "another one: rename it",
      );
    if (known !== undefined || value === undefined) return;
    document.components[kind] = { ...document.components[kind], [name]: structuredClone(value) };
    for (const ref of refsIn(value)) copy(ref.slice(1));
  };
  const shared = asObject(get(service, "components", "schemas"));
  for (const base of bases)
    if (isDeepStrictEqual(shared[base], document.components.schemas[base]))
      for (const [name, schema] of Object.entries(shared)) if (isChildOf(schema, base)) copy(refTo(name).slice(1));
  const now = basesOf(file, document);
  return now.length === bases.length ? now : addChildren(file, document, service, now);
}

const refsIn = (value: unknown): string[] =>
  typeof value !== "object" || value === null
    ? []
    : Object.entries(value).flatMap(([key, member]) =>
        key === "$ref" && typeof member === "string" ? [member] : refsIn(member),
      );

/** The children of a base, each with the values that tell it apart: those of the mapping, else its name. */
function childrenOf(file: SpecSource, document: Json, base: string): Map<string, string[]> {
  const schemas = asObject(get(document, "components", "schemas"));
  const schema = asObject(schemas[base]);
  const at = ["components", "schemas", base];
  const children = new Map<string, string[]>();
  for (const [name, child] of Object.entries(schemas)) if (isChildOf(child, base)) children.set(name, []);
  for (const [value, target] of Object.entries(asObject(get(schema, "discriminator", "mapping")))) {
    const name = String(target).replace(/^#\/components\/schemas\//, "");
    const values = children.get(name);
    if (!values) throw refused(file, at, schema, `${value}: ${target}, which is no schema here that is allOf ${base}`);
    values.push(value);
  }
  for (const [name, values] of children) {
    if (values.length === 0) values.push(name);
    const other = Object.keys(schemas).find((one) => isChildOf(schemas[one], name));
    if (name === base || other !== undefined || get(schemas[name], "discriminator") !== undefined)
      throw refused(file, at, schema, `${name}, which is a base itself${other ? `: ${other} is allOf it` : ""}`);
  }
  if (children.size === 0) throw refused(file, at, schema, "a base that no schema is allOf");
  return children;
}

function refused(file: SpecSource, at: readonly string[], base: JsonObject, found: string): Error {
  const tag = get(base, "discriminator", "propertyName");
  return file.error(
    [...at, "discriminator"],
    `schemas in components that are allOf this one, and no others; or a oneOf beside the discriminator that lists its schemas, each with \`${tag}\` as a const`,
    found,
  );
}
