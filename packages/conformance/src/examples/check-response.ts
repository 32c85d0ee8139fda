import { stringifyJson } from "@cloudseal/core";
import { documentFor, mediaKind, operationFor, responsesOf, resultPath, schemaAt } from "@cloudseal/openapi";
import { sameJson, show } from "../compare/difference.js";
import type { Json, Spec } from "../specs/load-specs.js";
import { type ClientPackage, exchange, operationIn } from "./client.js";
import { type Misfit, misfitsOf } from "./fits-type.js";

/** What a documented example showed. */
export interface Outcome {
  /** Where it is not of the type that the client declares. */
  misfits: Misfit[];
  /** What else is not as it should be. */
  problems: string[];
}

/**
 * One documented response through the client: its result must be the unwrapped response, value for value, in the declared types.
 *
 * @param input one that the method takes
 */
export async function checkResponse(
  spec: Spec,
  client: ClientPackage,
  { value, status, contentType = "application/json" }: { value: unknown; status: string; contentType?: string },
  input: Json,
): Promise<Outcome> {
  const isJson = mediaKind(contentType) === "json";
  const body = isJson ? stringifyJson(value) : String(value);
  const { result, thrown } = await exchange(spec, client, input, { status: Number(status), body, contentType });
  if (thrown !== undefined) return { misfits: [], problems: [`the documented response became ${thrown}`] };
  if (!isJson) {
    const text = typeof result === "string" ? result : await result.text();
    return { misfits: [], problems: text === value ? [] : [`the result is ${show(text)}, expected ${show(value)}`] };
  }
  const expected = resultPath(client.document).reduce<Json>((part, name) => part?.[name], value);
  return {
    misfits: misfitsOf(client.document, outputSchema(client, spec, status), result, "output"),
    problems: sameJson(texts(result), texts(expected))
      ? []
      : [`the result is ${show(result)}, expected ${show(expected)}`],
  };
}

/** The type of what a method returns for a status. */
function outputSchema(client: ClientPackage, { name }: Spec, status: string): unknown {
  const operation = operationIn(client, name);
  if (!operation) return undefined;
  const document = documentFor(client.document, "output");
  const all = responsesOf(document, operationFor(document, operation));
  const body = all.find((response) => response.status.replace(/X/g, "0") === status)?.body;
  return schemaAt(document, body?.schema.value, resultPath(client.document));
}

/** A value with all its leaves as text: what a conversion of types may not change. */
function texts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(texts);
  if (typeof value !== "object" || value === null) return String(value);
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, texts(member)]));
}
