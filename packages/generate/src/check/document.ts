import { joinPointer, readPointer } from "@cloudseal/openapi";
import type { SpecError } from "../read/spec-error.js";
import type { Json, SpecSource } from "../read/spec-file.js";
import { memberName } from "./names.js";

type Pointer = (string | number)[];

/** What the OpenAPI standard keeps in `components`. @see https://spec.openapis.org/oas/v3.1.1#components-object */
const kinds =
  "schemas responses parameters examples requestBodies headers securitySchemes links callbacks pathItems".split(" ");

/** Words of JSON Schema that give a schema another name or another language than its place does. */
const naming = new Set(
  "$id $schema $anchor $dynamicRef $dynamicAnchor $recursiveRef $recursiveAnchor $vocabulary $defs definitions".split(
    " ",
  ),
);

/** Words whose values are no schemas. */
const data = /^(example|examples|x-.*|const|enum|default|required|value|mapping)$/;

/**
 * Checks that a document with local references says things in one way only: references lead to a component, none to
 * itself, and no schema takes another name; and that it declares the security schemes that it asks for.
 *
 * @throws SpecError for the first thing that is wrong
 */
export function checkDocument(file: SpecSource, document: Json): void {
  for (const kind of Object.keys(document.components ?? {}))
    if (!kinds.includes(kind) && !kind.startsWith("x-"))
      throw file.error(["components", kind], `one of the components ${kinds.join(", ")}`, kind);

  const visit = (value: Json, pointer: Pointer): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, member] of Object.entries<Json>(value)) {
      const at = [...pointer, Array.isArray(value) ? Number(key) : key];
      // Members of an object have names of their own.
      const isName = pointer.at(-1) === "properties";
      checkWord(file, document, at, key, member, isName);
      if (isName || !data.test(key)) visit(member, at);
    }
  };
  visit(document, []);
  checkCycles(file, document);
}

function checkWord(file: SpecSource, document: Json, at: Pointer, key: string, member: Json, isName: boolean): void {
  if (key === "$ref") checkReference(file, document, at, member);
  // Paths have names of their own.
  else if (naming.has(key) && !isName && at[0] !== "info")
    throw file.error(at, "a schema without words that rename it", key);
  if (key === "mapping") checkMapping(file, document, at, member);
  // A schema of that name is no list.
  if (key === "security" && Array.isArray(member)) checkSecurity(file, document, at, member);
  if (key === "const" && !isName && typeof member === "object")
    throw file.error(at, "a text, a number, true or false", JSON.stringify(member));
}

function checkReference(file: SpecSource, document: Json, at: Pointer, reference: Json): void {
  const [, kind = "", name = ""] = /^#\/components\/([A-Za-z]+)\/([A-Za-z0-9._-]+)$/.exec(reference) ?? [];
  const members = document.components?.[kind];
  if (!kinds.includes(kind) || !members || !Object.hasOwn(members, name))
    throw file.error(at, "a $ref to #/components/<kind>/<name>", String(reference));
}

function checkMapping(file: SpecSource, document: Json, at: Pointer, mapping: Json): void {
  const { oneOf, anyOf }: Json = readPointer(document, joinPointer("", ...at.slice(0, -2))) ?? {};
  // Those of a base are looked for with its children, which it may name.
  const isBase = !oneOf && !anyOf;
  const known = isBase ? /^(?:#\/components\/schemas\/)?(\w+)$/ : /^#\/components\/schemas\/(\w+)$/;
  for (const [value, target] of Object.entries<Json>(mapping ?? {})) {
    const [, name] = known.exec(target) ?? [];
    const isThere = name !== undefined && (isBase || Object.hasOwn(document.components?.schemas ?? {}, name));
    if (!isThere || !memberName.test(value))
      throw file.error([...at, value], "a name that maps to #/components/schemas/<name>", String(target));
  }
}

function checkSecurity(file: SpecSource, document: Json, at: Pointer, security: Json[]): void {
  for (const [index, requirement] of security.entries())
    for (const name of Object.keys(requirement))
      if (!Object.hasOwn(document.components?.securitySchemes ?? {}, name))
        throw file.error([...at, index, name], "a scheme among components.securitySchemes", name);
}

/** A reference may come back to where it stands by way of a member or an item, where data ends; by nothing else. */
function checkCycles(file: SpecSource, document: Json): void {
  const done = new Set<Json>();
  const path: Json[] = [];
  const wrong = (kind: string, name: string): SpecError =>
    file.error(
      ["components", kind, name],
      "a schema that ends",
      `${name} stands inside itself without a member between`,
    );
  const visit = (value: Json, kind: string, name: string): void => {
    if (typeof value !== "object" || value === null || done.has(value)) return;
    if (path.includes(value)) throw wrong(kind, name);
    path.push(value);
    if (typeof value.$ref === "string") {
      const [, , kind = "", name = ""] = value.$ref.split("/");
      visit(document.components?.[kind]?.[name], kind, name);
    }
    for (const word of ["allOf", "anyOf", "oneOf", "not", "if", "then", "else"])
      for (const part of [value[word] ?? []].flat()) visit(part, kind, name);
    path.pop();
    done.add(value);
  };
  for (const [kind, members] of Object.entries<Json>(document.components ?? {}))
    for (const [name, member] of Object.entries<Json>(members ?? {})) visit(member, kind, name);
}
