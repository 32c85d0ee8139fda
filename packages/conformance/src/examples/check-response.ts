import { stringifyJson } from "@cloudseal/core";
import { mediaKind } from "@cloudseal/openapi";
import { sameJson, show } from "../compare/difference.js";
import type { Json, Spec } from "../specs/load-specs.js";
import { isBigint, type SpecField, type SpecType, specFacts } from "../specs/spec-facts.js";
import { type ClientPackage, methodOf, recorder } from "./client.js";

/**
 * One documented response through the client: its result must be the unwrapped response, value for value, in the declared types.
 *
 * @param input one that the method takes
 * @returns what is not as it should be
 */
export async function checkResponse(
  spec: Spec,
  client: ClientPackage,
  { value, status, contentType = "application/json" }: { value: unknown; status: string; contentType?: string },
  input: Json,
): Promise<string[]> {
  const isJson = mediaKind(contentType) === "json";
  let result: Json;
  try {
    const body = isJson ? stringifyJson(value) : String(value);
    result = await methodOf(spec, client, recorder(Number(status), body, contentType))(input);
    if (!isJson && typeof result !== "string") result = await result.text();
  } catch (error) {
    return [`the documented response became ${error}`];
  }
  if (!isJson) return result === String(value) ? [] : [`the result is ${show(result)}, expected ${show(value)}`];
  const { responses, envelope } = specFacts(spec);
  let fields = responses.find((response) => response.status.replace(/X/g, "0") === status)?.fields ?? [];
  let expected: Json = value;
  for (const name of envelope) {
    fields = fields.find((field) => field.name === name)?.members ?? [];
    expected = expected?.[name];
  }
  // Where nothing is declared, it may be a map, a scalar or a list of these.
  const results = Array.isArray(result) ? result : [result];
  const problems = fields.length === 0 ? [] : results.flatMap((one) => conforms(one, fields));
  if (!sameJson(texts(result), texts(expected)))
    problems.push(`the result is ${show(result)}, expected ${show(expected)}`);
  return problems;
}

/** A value with all its leaves as text: what a conversion of types may not change. */
function texts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(texts);
  if (typeof value !== "object" || value === null) return String(value);
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, texts(member)]));
}

/**
 * Where a client's result departs from the types that the spec declares: an int64 without safe bounds is a bigint, other
 * integers are numbers, nothing is there that is not declared.
 */
export function conforms(value: unknown, fields: readonly SpecField[], path = "result"): string[] {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return [`${path} is ${nameOf(value)}, expected an object`];
  const known = new Map(fields.map((field) => [field.name, field]));
  const problems = fields
    .filter((field) => field.required && (value as Json)[field.name] === undefined)
    .map(({ name }) => `${path}.${name} is missing`);
  for (const [name, member] of Object.entries(value)) {
    const field = known.get(name);
    if (!field) problems.push(`${path}.${name} is not declared`);
    else if (member !== undefined) problems.push(...conformsTo(member, field, `${path}.${name}`));
  }
  return problems;
}

function conformsTo(value: unknown, field: SpecField, path: string, type = field.type): string[] {
  if (type.types.includes("array") && Array.isArray(value))
    return value.flatMap((item, index) => (type.items ? conformsTo(item, field, `${path}[${index}]`, type.items) : []));
  const [expected, fits] = expectation(field, type);
  if (!fits(value)) return [`${path} is ${nameOf(value)}, expected ${expected}`];
  return field.members.length > 0 ? conforms(value, field.members, path) : [];
}

function expectation(field: SpecField, type: SpecType): [string, (value: unknown) => boolean] {
  const { exposeAs } = field;
  if (exposeAs) return [`a ${exposeAs}`, (value) => typeof value === exposeAs];
  if (isBigint(field, type)) return ["a bigint", (value) => typeof value === "bigint"];
  if (type.types.length === 0) return ["anything", () => true];
  return [type.types.join(" or "), (value) => type.types.some((name) => isOfType(value, name))];
}

function isOfType(value: unknown, type: string): boolean {
  if (type === "integer") return Number.isSafeInteger(value);
  if (type === "null") return value === null;
  if (type === "object") return typeof value === "object" && value !== null && !Array.isArray(value);
  return typeof value === type;
}

const nameOf = (value: unknown): string =>
  value === null ? "null" : Array.isArray(value) ? "a list" : `a ${typeof value}`;
