import { type Direction, describedValues, isUnsafeInteger, otherMembers } from "@cloudseal/openapi";
import type { Json } from "../read/spec-file.js";
import { commentLines, inComment, untagged } from "./text.js";

/**
 * A schema in the form that the emitter's `transform` understands: `x-union` lists the members of a union that
 * openapi-typescript has no form for (open enums, 64-bit integers), `title` is the whole tooltip.
 *
 * @param rename the name of a schema component in this direction
 * @param describe what a schema component is: a reference to it without words of its own shows those
 */
export function annotateSchema(
  schema: Json,
  direction: Direction,
  rename: (name: string) => string,
  describe: (name: string) => string | undefined = () => undefined,
): Json {
  if (Array.isArray(schema)) return schema.map((member) => annotateSchema(member, direction, rename, describe));
  if (typeof schema !== "object" || schema === null) return schema;
  const name = typeof schema.$ref === "string" ? schema.$ref.split("/").pop() : undefined;
  const title = tooltip(name === undefined || schema.description ? schema : { ...schema, description: describe(name) });
  const documentation = {
    ...(title === "" ? {} : { title }),
    ...(schema.deprecated ? { deprecated: true } : {}),
    ...(schema.examples?.length > 0 ? { examples: [exampleText(schema.examples[0])] } : {}),
  };
  if (typeof schema.$ref === "string")
    return { $ref: schema.$ref.replace(/[^/]+$/, (name: string) => rename(name)), ...documentation };

  return { ...(unionOf(schema, direction) ?? partsOf(schema, direction, rename, describe)), ...documentation };
}

/** A type that openapi-typescript has no form for; nothing for one that it has. */
function unionOf(schema: Json, direction: Direction): Json {
  if (schema["x-binary"]) return { type: "string", "x-union": [raw("BinaryInput")] };
  const values = describedValues(schema);
  const scalar = values?.open ?? schema;
  const isNullable = [scalar.type].flat().includes("null");
  if (scalar["x-cloudseal"]?.exposeAs === "string" && direction === "output")
    return { type: isNullable ? ["string", "null"] : "string" };
  if (isUnsafeInteger(scalar) && !Array.isArray(scalar.type)) {
    const others = values ? [...values.known, raw("number & {}")] : [raw("number")];
    return { type: "integer", "x-union": direction === "output" ? [raw("bigint")] : [...others, raw("bigint")] };
  }
  if (!values) return undefined;
  const { open, known } = values;
  if (open) return { type: open.type, "x-union": [...known, raw(`${typeOf(open)} & {}`)] };
  return { type: schema.type ?? typeof known[0], "x-union": known };
}

/** The words of a schema that make its type. */
function partsOf(
  schema: Json,
  direction: Direction,
  rename: (name: string) => string,
  describe: (name: string) => string | undefined,
): Json {
  const result: Json = {};
  // One schema for each type: of these, only the integer is a bigint.
  if (Array.isArray(schema.type) && isUnsafeInteger(schema))
    return {
      anyOf: schema.type.map((type: string) =>
        annotateSchema({ ...typeWords(schema), type }, direction, rename, describe),
      ),
    };
  for (const key of ["type", "const", "enum", "discriminator"])
    if (schema[key] !== undefined) result[key] = schema[key];
  // Of a list of lists, openapi-typescript loses one level if the type of the inner stands alone in a list.
  if (Array.isArray(schema.type) && schema.type.length === 1) result.type = schema.type[0];
  // A copy: to the schemas of a discriminator, openapi-typescript adds what it requires.
  if (schema.required !== undefined) result.required = [...schema.required];
  for (const key of ["items", "prefixItems", "allOf"])
    if (schema[key] !== undefined) result[key] = annotateSchema(schema[key], direction, rename, describe);
  for (const key of ["anyOf", "oneOf"]) {
    const choices = schema[key]?.filter((choice: Json) => choice !== false && !(schema.type && isRule(choice)));
    if (choices?.length > 0) result[key] = annotateSchema(choices, direction, rename, describe);
  }
  if (schema.properties)
    result.properties = Object.fromEntries(
      Object.entries(schema.properties)
        // One that may not be there.
        .filter(([, member]) => member !== false)
        .map(([name, member]) => [name, annotateSchema(member, direction, rename, describe)]),
    );
  const other = otherMembers(schema);
  if (other !== undefined) result.additionalProperties = annotateSchema(other, direction, rename, describe);
  // Without a word on its members, an object may have any; openapi-typescript would let it have none.
  if (schema.type === "object" && !Object.keys(schema).some((key) => /^(const|enum|.*properties|.*Of)$/i.test(key)))
    result.additionalProperties = true;
  return result;
}

/** Whether a schema says which members must be there, and nothing of their types: beside a type, that is none. */
const isRule = (schema: Json): boolean =>
  Object.keys(schema).length > 0 &&
  Object.keys(schema).every((key) => /^(?:required|dependentRequired|not)$/.test(key));

/** A schema without the words that stand above its type. */
const typeWords = ({ title, description, deprecated, examples, ...rest }: Json): Json => rest;

/** A member of `x-union` that is TypeScript and not a literal. */
const raw = (type: string): Json => ({ type });

const typeOf = ({ type }: Json): string => (type === "integer" ? "number" : type);

function tooltip(schema: Json): string {
  const lines = [schema.description ?? ""];
  const values = describedValues(schema);
  // Without words to any of them, the type tells as much.
  if (values?.described.some(({ description }) => description !== undefined)) {
    for (const { const: value, description } of values.described)
      lines.push(`- \`${value}\`${description ? `: ${description}` : ""}`);
    if (values.open) lines.push("- or a value that the vendor added since");
  }
  if (
    /^u?int64$/.test(schema.format) &&
    !values &&
    [schema.type].flat().includes("integer") &&
    !isUnsafeInteger(schema)
  )
    lines.push("Beyond ±(2^53−1) it would arrive as `bigint`.");
  return commentLines(untagged(lines.filter((line) => line !== "").join("\n"))).join("\n");
}

/** An example as openapi-typescript would print it, and safe in a comment. */
const exampleText = (example: Json): string =>
  typeof example === "object" && example !== null
    ? inComment(untagged(JSON.stringify(example, null, 2)))
    : inComment(untagged(String(example).replace(/\s+/g, " ")));
