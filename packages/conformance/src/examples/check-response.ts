import { stringifyJson } from "@cloudseal/core";
import { sameJson } from "../compare/same-json.js";
import { show } from "../compare/show.js";
import type { Json } from "../specs/json.js";
import type { Spec } from "../specs/load-specs.js";
import { specFacts } from "../specs/spec-facts.js";
import { conforms } from "./conforms.js";
import type { DocumentedExample } from "./documented-examples.js";
import type { ClientPackage } from "./load-client.js";
import { methodOf } from "./method-of.js";
import { recorder } from "./recorder.js";

/**
 * One documented answer through the client: its result must be the unwrapped answer, value for value, in the declared types.
 *
 * @param input one that the method takes
 * @returns what is not as it should be
 */
export async function checkResponse(
  spec: Spec,
  client: ClientPackage,
  { value, status }: DocumentedExample & { status: string },
  input: Json,
): Promise<string[]> {
  let result: Json;
  try {
    result = await methodOf(spec, client, recorder(Number(status), stringifyJson(value)))(input);
  } catch (error) {
    return [`the documented answer became ${error}`];
  }
  const { responses, envelope } = specFacts(spec);
  let fields = responses.find((response) => response.status === status)?.fields ?? [];
  let expected = value;
  for (const name of envelope) {
    fields = fields.find((field) => field.name === name)?.members ?? [];
    expected = expected?.[name];
  }
  const problems = conforms(result, fields);
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
