import {
  asList,
  bodyOf,
  examplesOf,
  joinPath,
  joinPointer,
  type Located,
  parametersOf,
  responsesOf,
  resultPath,
  successOf,
  typesOf,
  valuesOf,
} from "@cloudseal/openapi";
import type { Constraints, Place } from "@cloudseal/page-reader";
import { type Json, otherOf, resolve, type Spec } from "./load-specs.js";

/** What a spec says of its operation, in the same terms as a page. */
export interface SpecFacts {
  parameters: SpecField[];
  responses: SpecResponse[];
  /** Names of headers that carry credentials, so that they are no parameters here. */
  securityHeaders: string[];
  /** Names of the members around the result in a response, outermost first. */
  envelope: string[];
  requestExamples: Json[];
}

export interface SpecResponse {
  status: string;
  address: string;
  fields: SpecField[];
  examples: Json[];
}

/** A parameter or member as the spec has it. */
export interface SpecField {
  name: string;
  address: string;
  in?: Place;
  required: boolean;
  type: SpecType;
  description: string;
  deprecated: boolean;
  /** Documented values; empty when there is no list. */
  values: string[];
  closed: boolean;
  constraints: Constraints;
  examples: Json[];
  /** Members of an object, or of the objects in a list. */
  members: SpecField[];
  /** Of the objects in a list: what their schema says of itself. */
  itemDescription?: string;
}

export interface SpecType {
  /** JSON types that are allowed; empty for any. */
  types: string[];
  format?: string;
  items?: SpecType;
}

/** The facts of a spec. Constant headers are no parameters: they are the operation's name and version. */
export function specFacts(spec: Spec): SpecFacts {
  const { root } = spec.document;
  const other = otherOf(spec);
  const body = bodyOf(root, spec, other);
  const success = successOf(root, spec, other);
  const valuesIn = (holder: unknown) => examplesOf(root, holder).map(({ value }) => value);
  return {
    parameters: [
      ...parametersOf(root, spec, other).flatMap(({ name, in: place, required, schema, parameter }) => {
        if ((schema.value as Json)?.const !== undefined) return [];
        const field = specField(spec, name, joinPath("input", name), schema, required);
        field.in = place as Place;
        field.description = String(parameter.description ?? field.description);
        field.deprecated ||= parameter.deprecated === true;
        field.examples = [...valuesIn(parameter), ...field.examples];
        return [field];
      }),
      ...(body ? specField(spec, "", "input", body.schema, true).members : []).map((member) => ({
        ...member,
        in: "body" as const,
      })),
    ],
    responses: responsesOf(root, spec, other).map(({ status, body }) => ({
      status,
      address: joinPath("responses", status),
      fields: body ? bodyFields(spec, status, body.schema, success?.status) : [],
      examples: body ? valuesIn(body.media) : [],
    })),
    securityHeaders: securityHeaders(spec),
    envelope: resultPath(spec.serviceDocument.root),
    requestExamples: body ? valuesIn(body.media) : [],
  };
}

/** The fields of a response. The result has its address as such, wherever it stands in the body. */
function bodyFields(spec: Spec, status: string, schema: Located, success: string | undefined): SpecField[] {
  const result = joinPath(joinPath("responses", status), ...resultPath(spec.serviceDocument.root));
  return specField(spec, "", joinPath("responses", status), schema, true, status === success ? result : undefined)
    .members;
}

function securityHeaders(spec: Spec): string[] {
  const [own, shared] = [spec.document.root, spec.serviceDocument.root];
  const schemes = own.components?.securitySchemes ?? shared.components?.securitySchemes ?? {};
  return Object.values<Json>(schemes)
    .map((value) => resolve(spec, { value, pointer: "/components/securitySchemes" }).value)
    .filter((scheme) => scheme.type === "apiKey" && scheme.in === "header")
    .map((scheme) => scheme.name);
}

/** One schema as a field. */
function specField(
  spec: Spec,
  name: string,
  place: string,
  at: Located,
  required: boolean,
  result?: string,
  depth = 0,
): SpecField {
  const address = place === result ? "output" : place;
  const located = resolve(spec, at);
  const { value: schema, pointer, file } = located;
  const values = schema.const === undefined ? valuesOf(schema) : undefined;
  const rest: Json = values?.open ?? {};
  const format = schema.format ?? rest.format;
  const types = typesOf(schema);
  const type: SpecType = {
    types: types.length === 0 && schema.properties ? ["object"] : types,
    ...(format && { format }),
  };
  const field: SpecField = {
    name,
    address,
    required,
    type,
    description: schema.description ?? "",
    deprecated: schema.deprecated ?? false,
    values: (values?.known ?? []).map(String),
    closed: values !== undefined && !values.open,
    constraints: constraintsOf({ ...rest, ...schema }),
    examples: schema.examples ?? [],
    members: [],
  };
  // A schema that holds itself ends here; no page goes so deep.
  if (depth > 12) return field;
  const below = (value: unknown, ...steps: string[]): Located =>
    file === undefined ? { value, pointer: joinPointer(pointer, ...steps) } : { value, pointer, file };
  if (type.types.includes("array") && schema.items) {
    const items = resolve(spec, below(schema.items, "items"));
    const inner = specField(spec, name, `${address}[]`, items, false, result, depth + 1);
    type.items = inner.type;
    field.members = inner.members;
    if (inner.values.length > 0) Object.assign(field, { values: inner.values, closed: inner.closed });
    // What a service's shared schema says of itself is not said for this operation's page.
    if (inner.members.length > 0 && items.file === undefined) field.itemDescription = inner.description;
  }
  for (const [member, value] of Object.entries<Json>(schema.properties ?? {})) {
    if (isElsewhere(spec, address, below(value, "properties", member))) continue;
    const isRequired = asList(schema.required).includes(member);
    const at = below(value, "properties", member);
    field.members.push(specField(spec, member, joinPath(address, member), at, isRequired, result, depth + 1));
  }
  const membersIn = (part: Json) =>
    specField(spec, name, address, { ...located, value: part }, false, result, depth + 1).members;
  field.members = withMembersOf(field.members, partsOfChildren(spec, schema).flatMap(membersIn));
  return field;
}

/** The members of a base, and those that its children have besides: a value has those of one child only. */
function withMembersOf(base: readonly SpecField[], children: readonly SpecField[]): SpecField[] {
  const own = new Set(base.map(({ name }) => name));
  return [...base, ...children.flatMap((member) => (own.has(member.name) ? [] : [{ ...member, required: false }]))];
}

/** The schemas of what is `allOf` a base with a discriminator, without the base. */
function partsOfChildren(spec: Spec, base: Json): Json[] {
  if (base.discriminator === undefined || base.oneOf || base.anyOf) return [];
  const schemas = [spec.document, spec.serviceDocument].flatMap(({ root }) =>
    Object.entries<Json>(root.components?.schemas ?? {}),
  );
  const [name] = schemas.find(([, schema]) => schema === base) ?? [];
  const isBase = (part: Json) => String(part?.$ref).endsWith(`#/components/schemas/${name}`);
  return schemas.flatMap(([, schema]) =>
    asList(schema.allOf).some(isBase) ? [schema, ...schema.allOf.filter((part: Json) => !isBase(part))] : [],
  );
}

/** Whether a member is there in the other direction only. */
const isElsewhere = (spec: Spec, address: string, member: Located): boolean =>
  resolve(spec, member).value?.[address.startsWith("input") ? "readOnly" : "writeOnly"] === true;

const limits = ["minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems", "pattern"] as const;

function constraintsOf(schema: Json): Constraints {
  const result: Record<string, Json> = {};
  for (const name of limits) if (schema[name] !== undefined) result[name] = schema[name];
  if (schema.default !== undefined) result.default = String(schema.default);
  // What the format says by itself is no limit of its own.
  if (schema.format?.startsWith("uint") && result.minimum === 0) delete result.minimum;
  return result;
}
