import type { FieldType } from "@cloudseal/generate/facts";
import type { SourceFiles } from "../../checkouts.js";
import { type DeclaredType, typed } from "../../declared-type.js";
import { attempt, emptyReading, nameOf, type ReadField, type Reading, UnknownShape } from "../../reading.js";
import { blocksOf, endOf, linesOf } from "../../source-lines.js";
import { type Call, operationOf, type SdkType, typesOf, withSides } from "./sdk.js";

/** Reads a service of the vendor's Go SDK: calls of `*_meta.go`, structs of `model/`. It tells which members must be given. */
export function readGoSdk(files: SourceFiles, folder: string, source: string): Reading {
  const reading = emptyReading();
  const structs = new Map<string, SdkType>();
  for (const file of files.list(`${folder}/model`, ".go"))
    attempt(reading, source, undefined, () => readStructs(linesOf(files.text(`${folder}/model/${file}`)), structs));
  const enums = new Map([...structs].flatMap(([name, { values }]) => (values ? [[name, values] as const] : [])));
  for (const struct of structs.values()) for (const field of struct.fields) resolveEnums(field, enums);

  for (const file of files.list(folder, "_meta.go"))
    for (const block of blocksOf(linesOf(files.text(`${folder}/${file}`)), /^func GenReqDefFor\w{1,120}\(\)/, "}")) {
      const name = /GenReqDefFor(\w{1,120})\(/.exec(block[0] ?? "")?.[1] ?? "";
      attempt(reading, source, name, () => {
        const operation = operationOf(callOf(block), structs);
        const types = typesOf(operation, structs);
        for (const [type, fields] of types) reading.types.set(type, fields);
        reading.operations.set(nameOf("operation", name), operation);
      });
    }
  for (const [name, fields] of withSides(reading.types, reading.operations.values())) reading.types.set(name, fields);
  return reading;
}

/** Structs with the members that JSON has, and those that stand for a value list. */
function readStructs(lines: readonly string[], structs: Map<string, SdkType>): void {
  for (let at = 0; at < lines.length; at++) {
    const name = /^type (\w{1,150}) struct \{$/.exec(lines[at] ?? "")?.[1];
    const listed = /^func Get(\w{1,150})Enum\(\) /.exec(lines[at] ?? "")?.[1];
    if (name === undefined && listed === undefined) continue;
    const end = endOf(lines, at, "}");
    const body = lines.slice(at + 1, end);
    if (listed !== undefined) {
      const values = body.flatMap((line) => /^\t{2,4}value: "?([^"]{0,200}?)"?,$/.exec(line)?.[1] ?? []);
      structs.set(listed, { fields: [], values, stream: false });
    } else if (name !== undefined && !structs.get(name)?.values)
      structs.set(nameOf("type", name), { fields: membersOf(name, body), stream: false });
    at = end;
  }
}

/** What JSON does not have is no member; of the rest, all must be understood. */
function membersOf(name: string, lines: readonly string[]): ReadField[] {
  const fields: ReadField[] = [];
  let comment: string[] = [];
  for (const line of lines) {
    if (line.startsWith("\t//")) comment.push(line.slice(3).trim());
    if (line.includes('`json:"-') || !line.includes("json:")) continue;
    const [, type, tag] = /^\t\w{1,100} {1,100}(\S{1,300}) {1,300}`json:"([^"]{1,120})"`$/.exec(line) ?? [];
    if (type === undefined || tag === undefined)
      throw new UnknownShape(`expected a member of ${name}, found ${line.trim().slice(0, 80)}`);
    fields.push(memberOf(type, tag, comment.join("\n")));
    comment = [];
  }
  return fields;
}

/** A member that is left out where it is empty need not be given; all others must. */
function memberOf(type: string, tag: string, text: string): ReadField {
  const [name, ...options] = tag.split(",");
  return {
    name: nameOf("field", name),
    ...typed(declared(type), (ref) => ({ ref })),
    ...(options.includes("omitempty") ? {} : { required: true }),
    ...(text ? { text } : {}),
  };
}

function resolveEnums(field: ReadField, enums: ReadonlyMap<string, string[]>): void {
  const values = field.ref === undefined ? undefined : enums.get(field.ref);
  if (!values) return;
  const type: FieldType = values.every((value) => /^-?\d{1,9}$/.test(value)) ? "int32" : "string";
  if (field.type === "array") field.items = type;
  else field.type = type;
  delete field.ref;
  field.values = [...new Set(values)];
}

function declared(expression: string): DeclaredType {
  const bare = expression.replace(/^\*/, "");
  if (bare.startsWith("[]")) return { list: declared(bare.slice(2)) };
  if (bare.startsWith("map[string]")) return { map: declared(bare.slice("map[string]".length)) };
  const scalar = scalars[bare];
  if (scalar !== undefined) return scalar;
  if (!/^[A-Z]\w{0,149}$/.test(bare)) throw new UnknownShape(`expected a type, found ${expression.slice(0, 80)}`);
  return { name: bare };
}

const scalars: Readonly<Record<string, FieldType>> = Object.assign(Object.create(null), {
  string: "string",
  bool: "boolean",
  int32: "int32",
  int64: "int64",
  float32: "float",
  float64: "double",
  "interface{}": "any",
  "sdktime.SdkTime": "string",
});

function callOf(lines: readonly string[]): Call {
  const text = lines
    .map((line) => line.trim())
    .join(" ")
    .slice(0, 20_000);
  const method = /WithMethod\(http\.Method(\w{1,20})\)/.exec(text)?.[1];
  const path = /WithPath\("([^"]{1,400})"\)/.exec(text)?.[1];
  const response = /WithResponse\(new\(model\.(\w{1,150})\)\)/.exec(text)?.[1];
  if (method === undefined || path === undefined || response === undefined)
    throw new UnknownShape("expected a method, a path and a response, found a call without");
  const [, ...parts] = text.split(/reqDefBuilder\.(?=With(?:Request|Response)Field\()/);
  const fields = parts.map((part) => ({
    name: /WithJsonTag\("([^"]{1,100})"\)/.exec(part)?.[1] ?? "body",
    place: /WithLocationType\(def\.(\w{1,20})\)/.exec(part)?.[1] ?? "",
    response: part.startsWith("WithResponseField"),
  }));
  return {
    method: method.toUpperCase(),
    path,
    request: response.replace(/Response$/, "Request"),
    response,
    inputs: fields.filter(({ response }) => !response),
    outputs: fields.filter(({ response }) => response),
    deprecated: false,
  };
}
