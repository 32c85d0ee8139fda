import type { Constraints, Place } from "@cloudseal/page-reader";
import type { Json, Spec } from "./load-specs.js";
import { type Located, parsePointer, point, type Resolver } from "./resolver.js";

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

/** A parameter or member as the spec has it. */
export interface SpecField {
  name: string;
  /** JSON pointer into the operation's file: of the parameter's schema, or of the member. */
  pointer: string;
  in?: Place;
  required: boolean;
  type: SpecType;
  description: string;
  deprecated: boolean;
  /** Documented values; empty when there is no list. */
  values: string[];
  closed: boolean;
  constraints: Constraints;
  /** The type that callers get whatever the wire carries, if the spec says so. */
  exposeAs?: string;
  examples: Json[];
  /** Members of an object, or of the objects in a list. */
  members: SpecField[];
  /** Of the objects in a list: what their schema says of itself. */
  items?: { description: string; pointer: string };
}

export interface SpecType {
  /** JSON types that are allowed; empty for any. */
  types: string[];
  format?: string;
  items?: SpecType;
}

/** One schema as a field. */
function specField(
  resolver: Resolver,
  name: string,
  at: Located & { inService?: boolean },
  required: boolean,
  depth = 0,
): SpecField {
  const { value: schema, pointer, inService } = resolver.resolve(at, at.inService);
  const choices: Json[] = schema.oneOf ?? schema.anyOf ?? [];
  const constants = [...choices.filter((item) => "const" in item).map((item) => item.const), ...(schema.enum ?? [])];
  const rest = choices.find((item) => !("const" in item)) ?? {};
  const type = typeOf(schema, constants, rest);
  const field: SpecField = {
    name,
    pointer,
    required,
    type,
    description: schema.description ?? "",
    deprecated: schema.deprecated ?? false,
    values: constants.map(String),
    closed: constants.length > 0 && Object.keys(rest).length === 0,
    constraints: constraintsOf({ ...rest, ...schema }),
    examples: schema.examples ?? [],
    ...(schema["x-cloudseal"]?.exposeAs && { exposeAs: schema["x-cloudseal"].exposeAs }),
    members: [],
  };
  // A schema that holds itself ends here; no page goes so deep.
  if (depth > 12) return field;
  if (type.types.includes("array") && schema.items) {
    const items = resolver.resolve({ value: schema.items, pointer: point(pointer, "items") }, inService);
    const inner = specField(resolver, name, items, false, depth + 1);
    type.items = inner.type;
    field.members = inner.members;
    if (inner.values.length > 0) Object.assign(field, { values: inner.values, closed: inner.closed });
    // What a service's shared schema says of itself is not said for this operation's page.
    if (inner.members.length > 0 && !items.inService)
      field.items = { description: inner.description, pointer: inner.pointer };
  }
  for (const [member, value] of Object.entries<Json>(schema.properties ?? {}))
    field.members.push(
      specField(
        resolver,
        member,
        { value, pointer: inService ? pointer : point(pointer, "properties", member), inService },
        schema.required?.includes(member) ?? false,
        depth + 1,
      ),
    );
  return field;
}

function typeOf(schema: Json, constants: Json[], rest: Json): SpecType {
  const { type = rest.type, format = rest.format } = schema;
  const types: string[] = Array.isArray(type) ? [...type] : type ? [type] : [];
  if (types.length === 0)
    for (const value of constants) {
      const found = typeof value === "number" ? "integer" : typeof value;
      if (!types.includes(found)) types.push(found);
    }
  if (types.length === 0 && schema.properties) types.push("object");
  return { types, ...(format && { format }) };
}

const names = ["minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems", "pattern"] as const;

function constraintsOf(schema: Json): Constraints {
  const result: Record<string, Json> = {};
  for (const name of names) if (schema[name] !== undefined) result[name] = schema[name];
  if (schema.default !== undefined) result.default = String(schema.default);
  // What the format says by itself is no limit of its own.
  if (schema.format?.startsWith("uint") && result.minimum === 0) delete result.minimum;
  return result;
}
