import { asList, asObject, get, isObject } from "./json.js";
import { bodyOf, type Operation, type Parameter, parametersOf } from "./operations.js";
import { locate, type OtherDocument, resolve } from "./reference.js";
import { valuesOf } from "./values.js";

/** A documented example. */
export interface Example {
  readonly name: string;
  readonly value: unknown;
}

/** The examples of a parameter or of a media type: its `example` under that name, and its `examples`. */
export const examplesOf = (document: unknown, holder: unknown): Example[] => [
  ...(get(holder, "example") === undefined ? [] : [{ name: "example", value: get(holder, "example") }]),
  ...Object.entries(asObject(get(holder, "examples"))).flatMap(([name, listed]) => {
    const example = resolve(document, listed);
    return isObject(example) && Object.hasOwn(example, "value") ? [{ name, value: example.value }] : [];
  }),
];

/**
 * The documented inputs of an operation, flat: each example of the body with the examples of the parameters, or these
 * alone. A parameter that must be given and has no example gets the first of its documented values; constant parameters
 * are not the caller's.
 *
 * @param fallback the value of a parameter that must be given and has not even that; nothing to leave it out
 */
export function inputExamples(
  document: unknown,
  operation: Operation,
  fallback?: (parameter: Parameter) => unknown,
  other?: OtherDocument,
): Example[] {
  const parameters: Record<string, unknown> = {};
  for (const parameter of parametersOf(document, operation, other)) {
    const schema = locate(document, parameter.schema, other).value;
    if (get(schema, "const") !== undefined) continue;
    const [example = { value: asList(get(schema, "examples"))[0] }] = examplesOf(document, parameter.parameter);
    const needed = () => valuesOf(schema)?.known[0] ?? fallback?.(parameter);
    const value = example.value ?? (parameter.required ? needed() : undefined);
    if (value !== undefined) parameters[parameter.name] = value;
  }
  const body = bodyOf(document, operation, other);
  const bodies = body ? examplesOf(document, body.media) : [];
  if (bodies.length > 0)
    return bodies.map(({ name, value }) => ({
      name,
      value: {
        ...parameters,
        ...(body?.kind === "text" || body?.kind === "bytes" ? { body: value } : asObject(value)),
      },
    }));
  return Object.keys(parameters).length > 0 ? [{ name: "parameters", value: parameters }] : [];
}

/** One documented input to call an operation with: the first. */
export const exampleInput = (document: unknown, operation: Operation): Record<string, unknown> => ({
  ...asObject(inputExamples(document, operation)[0]?.value),
});
