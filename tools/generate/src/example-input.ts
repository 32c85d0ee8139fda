import type { Json } from "./spec-file.js";

/**
 * The documented example of an operation's input, flat. Where the page has none for a parameter that is needed, the first
 * of its documented values.
 *
 * @param operation an operation object of a service document
 */
export function exampleInput(operation: Json): Json {
  const [body] = Object.values<Json>(operation.requestBody?.content["application/json"].examples ?? {});
  const parameters = (operation.parameters ?? [])
    .map(({ name, required, example, schema }: Json) => [
      name,
      example ?? (required ? (schema.oneOf ?? schema.anyOf)?.[0]?.const : undefined),
    ])
    .filter(([, value]: [string, Json]) => value !== undefined);
  return { ...Object.fromEntries(parameters), ...body?.value };
}
