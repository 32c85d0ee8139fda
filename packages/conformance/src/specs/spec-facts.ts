import type { Place } from "../page.js";
import type { Json } from "./json.js";
import type { Spec } from "./load-specs.js";
import { parsePointer, point } from "./pointer.js";
import type { Located } from "./resolver.js";
import { type SpecField, specField } from "./spec-field.js";

/** What a spec says of its operation, in the same terms as a page. */
export interface SpecFacts {
  /** Pointer to the operation. */
  pointer: string;
  parameters: SpecField[];
  responses: SpecResponse[];
  /** Names of headers that carry proof of who calls, so that they are no parameters here. */
  securityHeaders: string[];
  /** Names of the members round the result in an answer, outermost first. */
  envelope: string[];
  requestExamples: Json[];
}

export interface SpecResponse {
  status: string;
  pointer: string;
  fields: SpecField[];
  examples: Json[];
}

/** The facts of a spec. Constant headers are no parameters: they are the operation's name and version. */
export function specFacts(spec: Spec): SpecFacts {
  const { resolver, operation } = spec;
  const pointer = point("/paths", spec.path, spec.method);
  const parameters = (operation.parameters ?? []).flatMap((value: Json, index: number) => {
    const parameter = resolver.resolve({ value, pointer: point(pointer, "parameters", index) });
    const { schema, in: place, name, required = false, description, example, examples, deprecated } = parameter.value;
    if (schema?.const !== undefined) return [];
    const at = parameter.inService ? parameter.pointer : point(parameter.pointer, "schema");
    // A parameter's pointer stays in the list: what its schema refers to is shared by others.
    const field = specField(resolver, name, { value: schema, pointer: at, inService: parameter.inService }, required);
    if (schema?.$ref && field.members.length === 0) field.pointer = at;
    field.in = place as Place;
    field.description = description ?? field.description;
    field.deprecated ||= deprecated ?? false;
    field.examples = [
      ...(example === undefined ? [] : [example]),
      ...Object.values<Json>(examples ?? {}).map((item) => item.value),
      ...field.examples,
    ];
    return [field];
  });

  const requestBody = resolver.resolve({ value: operation.requestBody, pointer: point(pointer, "requestBody") });
  const body = content(requestBody);
  if (body) {
    const { members } = specField(resolver, "", { ...schemaOf(body), inService: requestBody.inService }, true);
    for (const member of members) parameters.push({ ...member, in: "body" });
  }
  const envelope = parsePointer(spec.serviceDocument.root["x-cloudseal"]?.result ?? "");
  const responses = Object.entries<Json>(operation.responses ?? {}).map(([status, value]): SpecResponse => {
    const at = point(pointer, "responses", status);
    const response = resolver.resolve({ value, pointer: at });
    const media = content(response);
    if (!media) return { status, pointer: at, fields: [], examples: [] };
    const root = specField(resolver, "", { ...schemaOf(media), inService: response.inService }, true);
    return { status, pointer: at, fields: root.members, examples: examplesOf(media.value) };
  });
  return {
    pointer,
    parameters,
    responses,
    securityHeaders: securityHeaders(spec),
    envelope,
    requestExamples: body ? examplesOf(body.value) : [],
  };
}

const schemaOf = ({ value, pointer }: Located): Located => ({
  value: value.schema ?? {},
  pointer: point(pointer, "schema"),
});

function content({ value, pointer }: Located): Located | undefined {
  const [found] = Object.entries<Json>(value?.content ?? {});
  return found && { value: found[1], pointer: point(pointer, "content", found[0]) };
}

const examplesOf = (media: Json): Json[] => [
  ...(media.example === undefined ? [] : [media.example]),
  ...Object.values<Json>(media.examples ?? {}).map((example) => example.value),
];

function securityHeaders({ resolver, document, serviceDocument }: Spec): string[] {
  const schemes = document.root.components?.securitySchemes ?? serviceDocument.root.components?.securitySchemes ?? {};
  return Object.values<Json>(schemes)
    .map((value) => resolver.resolve({ value, pointer: "/components/securitySchemes" }).value)
    .filter((scheme) => scheme.type === "apiKey" && scheme.in === "header")
    .map((scheme) => scheme.name);
}
