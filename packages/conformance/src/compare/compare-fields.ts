import { parseJson, stringifyJson } from "@cloudseal/core";
import type { Field, FieldType } from "@cloudseal/page-reader";
import type { SpecField, SpecType } from "../specs/spec-facts.js";
import { type Differences, type FactName, factsByKind, show } from "./difference.js";

/** Where a list of fields stands, for what one side lacks. */
export interface Container {
  /** Address of what a missing field would be added to. */
  address: string;
  /** Line of the page where a field that it lacks would be. */
  line: number;
  /** Whether the fields are of a request: only there a page tells what is required. */
  request: boolean;
  /** Values of the fields in the documented examples. */
  samples: readonly unknown[];
}

/** Compares fields by name, and their members, both ways. */
export function compareFields(
  page: readonly Field[],
  spec: readonly SpecField[],
  container: Container,
  found: Differences,
): void {
  const known = new Map(spec.map((field) => [field.name, field]));
  const seen = new Set<string>();
  for (const field of page) {
    const { name } = field;
    if (seen.has(name)) continue;
    seen.add(name);
    const own = known.get(name);
    if (own) compareField(field, own, container, found);
    else
      found.add("missing", container.address, { page: `${name}, ${field.typeText || "of unknown type"}` }, field, name);
  }
  for (const { name, address, type } of spec)
    if (!seen.has(name))
      found.add("extra", address, { spec: `${name}, ${typeText(type)}` }, { line: container.line }, name);
}

function compareField(page: Field, spec: SpecField, container: Container, found: Differences): void {
  const differ = (fact: FactName, ofPage: unknown, ofSpec: unknown, where = spec.address) =>
    found.add(fact, where, { page: ofPage, spec: ofSpec }, page, page.name);
  compareType(page, spec, differ);
  if (container.request && (page.required ?? false) !== spec.required)
    differ("required", page.required === undefined ? undefined : String(page.required), String(spec.required));
  if (page.in !== undefined && spec.in !== undefined && page.in !== spec.in) differ("place", page.in, spec.in);
  if (page.deprecated && !spec.deprecated) differ("deprecated", "deprecated", "not deprecated");
  if (page.description === "" && page.values.length === 0 && spec.description !== "")
    differ("description", undefined, spec.description);
  compareValues(page, spec, differ);
  const samples = valuesOf(container.samples, page.name);
  if (page.example !== undefined && !hasExample(page.example, [...spec.examples, ...samples]))
    differ("example", page.example, spec.examples.map(show));

  const items = `${spec.address}[]`;
  if (spec.itemDescription) differ("description", undefined, spec.itemDescription, items);
  const inner = {
    ...container,
    address: spec.type.items ? items : spec.address,
    line: page.line,
    samples: samples.flatMap((value) => (Array.isArray(value) ? value : [value])),
  };
  compareFields(page.members, spec.members, inner, found);
}

type Differ = (fact: FactName, ofPage: unknown, ofSpec: unknown) => void;

function compareType(page: Field, spec: SpecField, differ: Differ): void {
  const isOther = formatOf(page.type) && formatOf(page.type) !== formatOf(spec.type);
  if (!fits(page.type, spec.type)) differ("type", page.typeText, typeText(spec.type));
  else if (isOther) differ("format", page.typeText, typeText(spec.type));
}

function fits(page: FieldType, spec: SpecType): boolean {
  if (page.type === "unknown" || spec.types.length === 0) return true;
  if (spec.types.length > 1 || spec.types[0] !== page.type) return false;
  return page.items && spec.items ? fits(page.items, spec.items) : true;
}

const formatOf = (type: FieldType | SpecType): string | undefined => (type.items ? formatOf(type.items) : type.format);

const typeText = ({ types, format, items }: SpecType): string =>
  items ? `array of ${typeText(items)}` : `${types.join(" or ") || "any"}${format ? ` (${format})` : ""}`;

/** Value list and limits. */
function compareValues(page: Field, spec: SpecField, differ: Differ): void {
  const values = page.values.map(({ value }) => value);
  if (!isBoolean(page, values) && !sameSet(values, spec.values)) differ("values", values, spec.values);
  if (page.closed && spec.values.length > 0 && !spec.closed) differ("closed", "no other value", "other values too");
  for (const name of factsByKind.limits) {
    const [left, right] = [page.constraints[name], spec.constraints[name]];
    if (left === undefined ? right !== undefined : String(left) !== String(right)) differ(name, left, right);
  }
}

/** The two values of a boolean are no list. */
const isBoolean = ({ type }: Field, values: readonly string[]): boolean =>
  type.type === "boolean" && values.every((value) => /^(true|false|0|1)$/i.test(value));

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  const [left, right] = [new Set(a), new Set(b)];
  // A value listed twice hides one that was meant.
  return left.size === a.length && left.size === right.size && a.every((value) => right.has(value));
}

/** Whether an example of the page is among those of the spec, as text or as the JSON that it is. */
function hasExample(text: string, examples: readonly unknown[]): boolean {
  const forms = new Set(
    examples.map((example) => (typeof example === "string" ? example.trim() : stringifyJson(example))),
  );
  if (forms.has(text.trim())) return true;
  try {
    return forms.has(stringifyJson(parseJson(text)));
  } catch {
    return false;
  }
}

const valuesOf = (samples: readonly unknown[], name: string): unknown[] =>
  samples.flatMap((sample) =>
    typeof sample === "object" && sample !== null && Object.hasOwn(sample, name)
      ? [(sample as Record<string, unknown>)[name]]
      : [],
  );
