import { parseJson, stringifyJson } from "@cloudseal/core";
import type { Field, FieldType } from "../page.js";
import { inOwnWords, quote, todo } from "./todo.js";

type Schema = Record<string, unknown>;

/** What a draft collects on the way: the object types that the page names. */
export interface Types {
  schemas: Record<string, Schema>;
  /** Format of integers whose width the page does not tell. */
  readonly integerFormat: string;
}

/** How a schema is drafted. */
export interface SchemaOptions {
  /** Whether it says what the field is, with an example; of a parameter, that stands beside the schema. */
  describe?: boolean;
  /** What the page's examples of the request or response hold here: what these show is not said twice. */
  samples?: readonly unknown[];
}

/** The schema of a field. Where the page is not certain, the schema allows and a TODO says what to look for. */
export function draftSchema(said: Field, types: Types, { describe = true, samples = [] }: SchemaOptions = {}): Schema {
  const { description, constraints, deprecated, line, typeText } = said;
  const { default: standard, ...limits } = constraints;
  const shown = shownType(said.type, samples);
  const field: Field = shown ? { ...said, type: { type: shown } } : said;
  return {
    ...shape(field, field.type, types, samples),
    ...(shown && { type: todo(shown, `the table says ${typeText}, the example shows this`, line) }),
    ...(deprecated && { deprecated }),
    ...limits,
    ...(standard !== undefined && defaultOf(standard, field)),
    ...(describe && { description: inOwnWords({ value: description, line }) }),
    ...(field.example !== undefined && field.members.length === 0 && describe && exampleOf(field, samples)),
  };
}

/** A field's example as a value of its type; a text that is none is left to a person. */
export function exampleValue({ example = "", type, values, closed, line }: Field): unknown {
  const fits = !closed || values.some(({ value }) => value === example);
  if (type.type === "string" || type.type === "unknown") return fits ? example : todo(undefined, "", line);
  try {
    const value = parseJson(example);
    const found = Array.isArray(value) ? "array" : typeof value;
    const expected = type.type === "integer" || type.type === "number" ? "number" : type.type;
    return found === expected && fits ? value : undefined;
  } catch {
    return undefined;
  }
}

function exampleOf(field: Field, [sample]: readonly unknown[]): Schema {
  const value = exampleValue(field);
  if (value !== undefined && stringifyJson(value) === stringifyJson(sample)) return {};
  if (value === undefined || typeof value === "bigint")
    return {
      examples: todo([], `the page's example, ${quote(field.example ?? "")}, does not fit its type`, field.line),
    };
  return { examples: [value] };
}

function defaultOf(text: string, field: Field): Schema {
  const value = exampleValue({ ...field, example: text });
  return value === undefined || typeof value === "object" ? {} : { default: value };
}

function shape(field: Field, type: FieldType, types: Types, samples: readonly unknown[]): Schema {
  if (type.type === "array") {
    const items = shape(field, type.items ?? { type: "unknown" }, types, samples);
    return {
      type: "array",
      items: Object.keys(items).length === 0 ? todo({}, "type of the items", field.line) : items,
    };
  }
  if (field.values.length > 0 && type.type !== "boolean" && type.type !== "object") return choices(field, type, types);
  if (type.type === "object") {
    if (type.name === undefined) return members(field, types, samples);
    const { name } = type;
    // A type that holds itself is already there.
    if (!Object.hasOwn(types.schemas, name)) {
      types.schemas[name] = {};
      types.schemas[name] = {
        ...members(field, types, samples),
        description: todo("TODO", "in your own words what it is", field.line),
      };
    }
    return { $ref: `#/components/schemas/${name}` };
  }
  return plain(field, type, types);
}

/** The type that the examples show of what the table gives another; nothing if they agree, or are not of one scalar type. */
function shownType({ type }: FieldType, samples: readonly unknown[]) {
  const kinds = new Set(samples.flatMap((sample) => (sample === null ? [] : [kindOf(sample)])));
  const [kind, ...others] = kinds;
  const isSame = kind === type || (kind === "integer" && type === "number");
  return isSame || others.length > 0 || !/^(?:string|integer|number|boolean)$/.test(type) ? undefined : kind;
}

/** The type of a scalar; nothing of anything else, which a person must look at. */
function kindOf(value: unknown): "string" | "boolean" | "integer" | "number" | undefined {
  if (typeof value === "bigint" || Number.isInteger(value)) return "integer";
  return typeof value === "string" || typeof value === "boolean" || typeof value === "number"
    ? (typeof value as "string" | "boolean" | "number")
    : undefined;
}

function plain({ line }: Field, { type, format }: FieldType, { integerFormat }: Types): Schema {
  if (type === "unknown") return todo({}, "the page's type is not known", line).value as Schema;
  if (type !== "integer") return { type, ...(format && { format }) };
  return {
    type,
    format: format ?? todo(integerFormat, "how wide: int32, int64, uint64?", line),
    ...((format ?? integerFormat).startsWith("uint") && { minimum: 0 }),
  };
}

/** A list of values: open, unless the page says that there are no others. */
function choices(field: Field, type: FieldType, types: Types): Schema {
  const seen = new Set<string>();
  const constants: unknown[] = [];
  for (const { value, meaning = "", line } of field.values) {
    const constant = type.type === "integer" ? Number(value) : value;
    const item = { const: constant, description: inOwnWords({ value: meaning, line }) };
    if (seen.has(value))
      constants.push(
        todo(
          { const: `${value}-TODO`, description: item.description },
          `${value} is listed twice; what is meant?`,
          line,
        ),
      );
    else constants.push(item);
    seen.add(value);
  }
  const rest = plain(field, type, types);
  return field.closed ? { ...rest, oneOf: constants } : { anyOf: [...constants, rest] };
}

function members({ members, line }: Field, types: Types, samples: readonly unknown[]): Schema {
  if (members.length === 0) return { type: "object", additionalProperties: todo(true, "what it holds", line) };
  const required = members.filter((member) => member.required).map(({ name }) => name);
  return {
    type: "object",
    ...(required.length > 0 && { required }),
    properties: draftMembers(members, types, samples),
  };
}

/**
 * The schemas of fields by name.
 *
 * @param samples objects, or lists of them, that have such fields
 */
export function draftMembers(
  fields: readonly Field[],
  types: Types,
  samples: readonly unknown[],
  schemaOf: typeof draftSchema = draftSchema,
): Record<string, Schema> {
  const objects = samples.flat().map((sample) => sample as Readonly<Record<string, unknown>> | null | undefined);
  return Object.fromEntries(
    fields.map((field) => {
      const own = objects.flatMap((sample) =>
        typeof sample === "object" && sample !== null && Object.hasOwn(sample, field.name) ? [sample[field.name]] : [],
      );
      return [field.name, schemaOf(field, types, { samples: own })];
    }),
  );
}
