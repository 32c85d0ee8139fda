import type { Json, Spec } from "../specs/load-specs.js";

export interface DocumentedExample {
  name: string;
  value: Json;
}

/** The input that each request example gives a client's method: its body with the examples of the parameters. */
export function requestExamples({ operation, resolver }: Spec): DocumentedExample[] {
  const parameters: Json = {};
  for (const value of operation.parameters ?? []) {
    const parameter = resolver.resolve({ value, pointer: "" }).value;
    const schema = resolver.resolve({ value: parameter.schema, pointer: "" }).value;
    if (schema.const !== undefined) continue;
    const [example = parameter.example ?? schema.examples?.[0]] = Object.values<Json>(parameter.examples ?? {}).map(
      (item) => item.value,
    );
    const [choice] = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];
    if (example !== undefined) parameters[parameter.name] = example;
    // A path is nothing without its parameters: where the page gives no example, a listed value or a made-up id will do.
    else if (parameter.in === "path") parameters[parameter.name] = choice?.const ?? "0123456789abcdef0123456789abcdef";
  }
  const media = Object.values<Json>(operation.requestBody?.content ?? {})[0];
  const bodies = examplesOf(media);
  if (bodies.length > 0) return bodies.map(({ name, value }) => ({ name, value: { ...parameters, ...value } }));
  return Object.keys(parameters).length > 0 && !media ? [{ name: "parameters", value: parameters }] : [];
}

/** The documented bodies of a success. */
export function responseExamples({ operation, resolver }: Spec): (DocumentedExample & { status: string })[] {
  return Object.entries<Json>(operation.responses ?? {})
    .filter(([status]) => /^2/.test(status))
    .flatMap(([status, value]) => {
      const response = resolver.resolve({ value, pointer: "" }).value;
      return examplesOf(Object.values<Json>(response.content ?? {})[0]).map((example) => ({ ...example, status }));
    });
}

const examplesOf = (media: Json): DocumentedExample[] => [
  ...(media?.example === undefined ? [] : [{ name: "example", value: media.example }]),
  ...Object.entries<Json>(media?.examples ?? {}).map(([name, { value }]) => ({ name, value })),
];
