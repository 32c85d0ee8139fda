import type { Constraints, Place } from "../page.js";
import type { Json } from "./json.js";
import { point } from "./pointer.js";
import type { Located, Resolver } from "./resolver.js";

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
export function specField(
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
