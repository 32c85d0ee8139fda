import { parseJson } from "@cloudseal/core";
import type { FieldType } from "@cloudseal/generate/facts";
import type { SourceFiles } from "../../checkouts.js";
import { type JsonObject, listAt, objectAt, textAt } from "../../json-value.js";
import { attempt, emptyReading, nameOf, type ReadField, type Reading, UnknownShape } from "../../reading.js";

/** Levels of parameters in parameters. */
const maxDepth = 14;

/** Reads the metadata of the vendor's command line, one file an operation: inputs with types, places and what is required. */
export function readOpenapiMeta(files: SourceFiles, folder: string, source: string): Reading {
  const reading = emptyReading();
  for (const file of files.list(folder, ".json")) {
    const name = file.slice(0, -".json".length);
    attempt(reading, source, name, () => {
      const definition = objectAt(parseJson(files.text(`${folder}/${file}`)), name);
      const methods = textAt(definition.method, "method").split("|");
      reading.operations.set(nameOf("operation", definition.name), {
        method: methods.includes("POST") ? "POST" : (methods[0] ?? ""),
        path: textAt(definition.pathPattern, "pathPattern") || "/",
        parameters: fieldsOf(definition.parameters, true),
      });
    });
  }
  return reading;
}

function fieldsOf(parameters: unknown, top: boolean, depth = 0): ReadField[] {
  if (depth > maxDepth) throw new UnknownShape(`expected at most ${maxDepth} levels of parameters, found more`);
  return listAt(parameters, "parameters").map((entry) => {
    const parameter = objectAt(entry, "parameters[]");
    const name = nameOf("field", parameter.name);
    return {
      name,
      ...typeOf(parameter, name, depth),
      ...(parameter.required === true ? { required: true } : {}),
      ...(top ? { in: placeOf(parameter, name) } : {}),
    };
  });
}

function placeOf(parameter: JsonObject, name: string): "query" | "form" {
  if (parameter.position === "Query") return "query";
  if (parameter.position === "Body") return "form";
  throw new UnknownShape(`expected ${name} in Query or Body, found ${String(parameter.position).slice(0, 40)}`);
}

/** `Json` may be any object or list that is written as one text: its type is left to others. */
function typeOf(
  parameter: JsonObject,
  name: string,
  depth: number,
): Pick<ReadField, "type" | "items" | "fields" | "style"> {
  const type = textAt(parameter.type, `${name}.type`);
  const fields =
    parameter.sub_parameters === undefined ? {} : { fields: fieldsOf(parameter.sub_parameters, false, depth + 1) };
  if (type === "Json") return { type: "any", style: "json" };
  if (type === "RepeatList" || type === "Array")
    return { type: "array", ...("fields" in fields ? { items: "object" as const, ...fields } : {}) };
  const scalar = types[type];
  if (!scalar) throw new UnknownShape(`expected a type of ${name} that is known, found ${type.slice(0, 40)}`);
  return { type: scalar, ...fields };
}

const types: Readonly<Record<string, FieldType>> = Object.assign(Object.create(null), {
  String: "string",
  Integer: "int32",
  Long: "int64",
  Boolean: "boolean",
  Float: "float",
  Double: "double",
  Object: "object",
});
