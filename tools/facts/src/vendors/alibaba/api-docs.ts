import { parseJson } from "@cloudseal/core";
import type { FieldType, OperationFacts } from "@cloudseal/generate/facts";
import type { SourceFiles } from "../../checkouts.js";
import { isObject, type JsonObject, listAt, memberOf, objectAt, textAt } from "../../json-value.js";
import {
  attempt,
  emptyReading,
  hasPrototypeName,
  nameOf,
  type ReadField,
  type Reading,
  type ReadOperation,
  UnknownShape,
} from "../../reading.js";
import { readPhpLiteral } from "./php-literal.js";

/** Levels of schemas in schemas, and of references. */
const maxDepth = 14;

/**
 * Reads the vendor's API metadata, `api-docs.json` or, as later copies have it, the same as a PHP literal: formats, required
 * inputs, places and styles; older states have responses, error codes, payloads and what an operation does as well.
 */
export function readApiDocs(files: SourceFiles, folder: string, source: string): Reading {
  const reading = emptyReading();
  const php = `${folder}/api-docs.php`;
  const root = attempt(reading, source, undefined, () => {
    const document = files.has(php)
      ? readPhpLiteral(files.text(php))
      : parseJson(files.text(`${folder}/api-docs.json`));
    const root = objectAt(document, "the document");
    return { root, apis: objectAt(root.apis, "apis"), groups: groupsOf(root.directories) };
  });
  if (!root) return reading;
  for (const [name, api] of Object.entries(root.apis))
    attempt(reading, source, name, () => {
      const operation = operationOf(objectAt(api, name), root.root, (what) =>
        reading.problems.push({ operation: name, source, what }),
      );
      const group = root.groups.get(name);
      reading.operations.set(nameOf("operation", name), { ...operation, ...(group === undefined ? {} : { group }) });
    });
  return reading;
}

function operationOf(api: JsonObject, root: JsonObject, report: (what: string) => void): ReadOperation {
  const methods = listAt(api.methods, "methods").map((method) => textAt(method, "methods[]").toUpperCase());
  const output = responseOf(api, root);
  return {
    method: methods.includes("POST") ? "POST" : (methods[0] ?? ""),
    path: "/",
    ...(api.deprecated === true ? { deprecated: true as const } : {}),
    ...natureOf(api.operationType),
    parameters: listAt(api.parameters, "parameters").map((parameter, index) =>
      parameterOf(objectAt(parameter, `parameters[${index}]`), root),
    ),
    ...(output ? { output: output.filter(({ name }) => name !== "RequestId") } : {}),
    ...errorsOf(api.errorCodes),
    ...examplesOf(api.responseDemo, report),
  };
}

function natureOf(type: unknown): Pick<OperationFacts, "nature"> {
  if (type === undefined) return {};
  if (type === "read" || type === "write" || type === "readAndWrite") return { nature: type };
  if (type === "none") return {};
  throw new UnknownShape(
    `expected the operationType read, write or readAndWrite, found ${JSON.stringify(type)?.slice(0, 60)}`,
  );
}

function parameterOf(parameter: JsonObject, root: JsonObject): ReadField {
  const name = nameOf("field", parameter.name);
  const place = places[textAt(parameter.in, `${name}.in`)];
  if (!place)
    throw new UnknownShape(`expected ${name} in query or formData, found ${String(parameter.in).slice(0, 40)}`);
  const field = fieldOf(name, parameter.schema, root, true);
  const structured = /^(array|object|map)$/.test(field.type);
  const style = styleOf(parameter.style, name);
  return { ...field, in: place, ...(style ? { style } : structured ? { style: "flat" } : {}) };
}

const places: Readonly<Record<string, "query" | "form">> = Object.assign(Object.create(null), {
  query: "query",
  formData: "form",
});

function styleOf(style: unknown, name: string): ReadField["style"] {
  if (style === undefined || style === null) return undefined;
  if (style === "repeatList" || style === "flat") return "flat";
  if (style === "json" || style === "simple") return style;
  throw new UnknownShape(`expected a style of ${name} that is known, found ${JSON.stringify(style)?.slice(0, 60)}`);
}

function responseOf(api: JsonObject, root: JsonObject): ReadField[] | undefined {
  const success = isObject(api.responses) ? memberOf(api.responses, "200") : undefined;
  const schema = isObject(success) ? memberOf(success, "schema") : undefined;
  return schema === undefined ? undefined : (fieldOf("output", schema, root, false).fields ?? []);
}

function fieldOf(name: string, value: unknown, root: JsonObject, input: boolean, depth = 0): ReadField {
  if (depth > maxDepth) throw new UnknownShape(`expected at most ${maxDepth} levels of schemas at ${name}, found more`);
  const schema = resolved(objectAt(value, name), root);
  const inner = (value: unknown, at: string) => fieldOf(at, value, root, input, depth + 1);
  const field: ReadField = {
    name,
    type: typeOf(schema, name),
    ...detailsOf(schema),
    ...(input && schema.required === true ? { required: true } : {}),
  };
  const members = schema.properties;
  if (members !== undefined && field.type === "object")
    field.fields = Object.entries(objectAt(members, name)).map(([key, member]) => inner(member, nameOf("field", key)));
  const held = field.type === "array" ? schema.items : field.type === "map" ? schema.additionalProperties : undefined;
  if (held !== undefined) {
    const { type, items, fields, text, values } = isObject(held) ? inner(held, name) : { type: "any" as const };
    field.items = type === "array" || type === "map" ? { type, items: items ?? "any" } : type;
    if (fields) field.fields = fields;
    if (values) field.values = values;
    if (text) field.text = [field.text, text].filter(Boolean).join("\n");
  }
  return field;
}

function resolved(schema: JsonObject, root: JsonObject, depth = 0): JsonObject {
  if (schema.$ref === undefined) return schema;
  const name = /^#\/components\/schemas\/([A-Z]\w{0,149})$/.exec(String(schema.$ref))?.[1];
  const schemas = isObject(root.components) ? root.components.schemas : undefined;
  const target = name !== undefined && isObject(schemas) ? memberOf(schemas, name) : undefined;
  if (!isObject(target) || depth > maxDepth)
    throw new UnknownShape(`expected a schema that is there, found ${String(schema.$ref).slice(0, 80)}`);
  return resolved(target, root, depth + 1);
}

function typeOf(schema: JsonObject, name: string): FieldType {
  const { type, format } = schema;
  if (type === "integer" && (format === undefined || format === "int32")) return "int32";
  if (type === "integer" && format === "int64") return "int64";
  if (type === "number") return format === "float" ? "float" : "double";
  if (type === "object") return isObject(schema.additionalProperties) && !schema.properties ? "map" : "object";
  if (type === "string" || type === "boolean" || type === "array" || type === "any") return type;
  if (type === undefined && schema.properties !== undefined) return "object";
  throw new UnknownShape(`expected a type of ${name} that is known, found ${JSON.stringify(type)?.slice(0, 40)}`);
}

/** Bounds, codes, default, example and description. Numbers may be written as texts. */
function detailsOf(schema: JsonObject): Partial<ReadField> {
  const details: Partial<ReadField> = {};
  for (const key of ["minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems"] as const) {
    const bound = Number(schema[key] ?? Number.NaN);
    if (Number.isSafeInteger(bound)) details[key] = bound;
  }
  if (typeof schema.pattern === "string" && schema.pattern.length <= 300) details.pattern = schema.pattern;
  if (Array.isArray(schema.enum)) details.values = schema.enum.map(String);
  if (schema.default !== undefined && schema.default !== null) details.default = String(schema.default);
  if (schema.deprecated === true) details.deprecated = true;
  if (schema.example !== undefined && schema.example !== null) details.example = String(schema.example).trim();
  const text = [schema.description, schema.title].find((text) => typeof text === "string");
  if (text) details.text = text as string;
  return details;
}

function errorsOf(codes: unknown): Pick<OperationFacts, "errors"> {
  if (codes === undefined) return {};
  // An empty map is a list in PHP.
  if (Array.isArray(codes) && codes.length === 0) return { errors: [] };
  return {
    errors: Object.entries(objectAt(codes, "errorCodes")).flatMap(([status, list]) =>
      listAt(list, "errorCodes").map((error) => ({
        code: nameOf("error code", objectAt(error, "errorCodes[]").errorCode),
        ...(/^[1-5]\d\d$/.test(status) ? { status: Number(status) } : {}),
      })),
    ),
  };
}

/** Payloads of successes, from the texts that a text of JSON lists. */
function examplesOf(demo: unknown, report: (what: string) => void): Pick<OperationFacts, "examples"> {
  if (typeof demo !== "string" || demo === "") return {};
  const examples = listAt(parseJson(demo), "responseDemo").flatMap((entry) => {
    const { type, example } = objectAt(entry, "responseDemo[]");
    if (type !== "json" || typeof example !== "string" || example === "") return [];
    try {
      const output = parseJson(example);
      if (!hasPrototypeName(output)) return [{ output }];
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
    report("its payload is no JSON that can be kept");
    return [];
  });
  return { examples };
}

/** The number of the group that each operation stands in. */
function groupsOf(directories: unknown): Map<string, number> {
  const groups = new Map<string, number>();
  const waiting: { entries: unknown; id: number | undefined; depth: number }[] = [
    { entries: directories, id: undefined, depth: 0 },
  ];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (!Array.isArray(next.entries) || next.depth > maxDepth) continue;
    for (const entry of next.entries)
      if (typeof entry === "string" && next.id !== undefined) groups.set(entry, next.id);
      else if (isObject(entry) && Number.isSafeInteger(entry.id))
        waiting.push({ entries: entry.children, id: Number(entry.id), depth: next.depth + 1 });
  }
  return groups;
}
