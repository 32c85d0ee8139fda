import type { FieldType } from "@cloudseal/generate/facts";
import type { SourceFiles } from "../../checkouts.js";
import { type DeclaredType, typed } from "../../declared-type.js";
import { attempt, emptyReading, nameOf, type ReadField, type Reading, UnknownShape } from "../../reading.js";
import { blocksOf, endOf, linesOf } from "../../source-lines.js";
import { type Call, operationOf, type SdkType, typesOf } from "./sdk.js";

/** Reads a service of the vendor's Java SDK: calls of `*Meta.java`, classes of `model/`, what is deprecated of `*Client.java`. */
export function readJavaSdk(files: SourceFiles, folder: string, source: string): Reading {
  const reading = emptyReading();
  const classes = new Map<string, SdkType>();
  for (const file of files.list(`${folder}/model`, ".java"))
    attempt(reading, source, undefined, () => {
      const name = nameOf("type", file.slice(0, -".java".length));
      classes.set(name, classOf(linesOf(files.text(`${folder}/model/${file}`))));
    });
  const clients = files.list(folder, "Client.java").filter((name) => !name.endsWith("AsyncClient.java"));
  const deprecated = new Set(clients.flatMap((file) => deprecatedIn(linesOf(files.text(`${folder}/${file}`)))));
  for (const file of files.list(folder, "Meta.java"))
    for (const block of blocksOf(linesOf(files.text(`${folder}/${file}`)), /\bgenFor\w{1,120}\(\) \{$/, "    }")) {
      const name = /genFor(\w{1,120})\(/.exec(block[0] ?? "")?.[1] ?? "";
      attempt(reading, source, name, () => {
        const operation = operationOf({ ...callOf(block), deprecated: deprecated.has(name.toLowerCase()) }, classes);
        const types = typesOf(operation, classes);
        for (const [type, fields] of types) reading.types.set(type, fields);
        reading.operations.set(nameOf("operation", name), operation);
      });
    }
  return reading;
}

/** The methods of a client that are deprecated, in lower case: by annotation, or by a mark behind the title in the comment. */
function deprecatedIn(lines: readonly string[]): string[] {
  const names: string[] = [];
  let deprecated = false;
  for (const line of lines) {
    if (line === "    /**") deprecated = false;
    if (line === "    @Deprecated" || /^ {5}\* .{0,200}\[(待下线|待废弃)\]$/.test(line)) deprecated = true;
    const name = /^ {4}public \w{1,150}Response (\w{1,120})\(/.exec(line)?.[1];
    if (name !== undefined && deprecated) names.push(name.toLowerCase());
  }
  return names;
}

function classOf(lines: readonly string[]): SdkType {
  const enums = enumsOf(lines);
  const comments = commentsOf(lines);
  const fields: ReadField[] = [];
  let wire: string | undefined;
  for (const line of lines) {
    if (line.startsWith("    @JsonProperty(")) {
      if (wire !== undefined) throw new UnknownShape(`expected a member ${wire}, found none`);
      wire = /^ {4}@JsonProperty\(value = "([^"]{1,100})"\)$/.exec(line)?.[1];
      if (wire === undefined)
        throw new UnknownShape(`expected the name of a member, found ${line.trim().slice(0, 80)}`);
    }
    const [, type, property] = /^ {4}private ([\w.<>, ]{1,300}) (\w{1,100})( = [^;]{1,100})?;$/.exec(line) ?? [];
    if (wire === undefined || type === undefined || property === undefined) continue;
    fields.push(memberOf(wire, type, comments.get(property.toLowerCase()) ?? [], enums));
    wire = undefined;
  }
  if (wire !== undefined) throw new UnknownShape(`expected a member ${wire}, found none`);
  return { fields, stream: lines.some((line) => / extends SdkStreamResponse \{$/.test(line)) };
}

/** The value lists of a class: its inner classes, whose constants are made of a code each. */
function enumsOf(lines: readonly string[]): Map<string, string[]> {
  const enums = new Map<string, string[]>();
  for (let at = 0; at < lines.length; at++) {
    const name = /^ {4}public static final class (\w{1,100}Enum) \{$/.exec(lines[at] ?? "")?.[1];
    if (name === undefined) continue;
    const end = endOf(lines, at, "    }");
    const until = lines.findIndex(
      (line, index) => index > at && /STATIC_FIELDS|^ {8}private \w{1,20} value;/.test(line),
    );
    const constants = lines.slice(at, until < 0 ? end : Math.min(until, end));
    enums.set(
      name,
      constants.flatMap((line) => /new \w{1,100}Enum\("?([^")]{0,200})"?\);$/.exec(line)?.[1] ?? []),
    );
    at = end;
  }
  return enums;
}

/** The comment above the getter of each property, in lower case, without its frame. */
function commentsOf(lines: readonly string[]): Map<string, string[]> {
  const comments = new Map<string, string[]>();
  let comment: string[] = [];
  for (const line of lines) {
    if (line === "    /**") comment = [];
    else if (line.startsWith("     * ") && !line.startsWith("     * @")) comment.push(line.slice(7));
    const property = /^ {4}public [\w.<>, ]{1,300} get(\w{1,100})\(\) \{$/.exec(line)?.[1];
    if (property !== undefined) {
      comments.set(property.toLowerCase(), comment);
      comment = [];
    }
  }
  return comments;
}

function memberOf(
  wire: string,
  type: string,
  comment: readonly string[],
  enums: ReadonlyMap<string, string[]>,
): ReadField {
  const name = nameOf("field", wire);
  let values: string[] | undefined;
  let format: string | undefined;
  const field = typed(
    declared(type, (inner) => {
      values = enums.get(inner);
      format = formats[inner];
      if (!values) return undefined;
      return values.every((value) => /^-?\d{1,9}$/.test(value)) ? "int32" : "string";
    }),
    (ref) => ({ ref }),
  );
  const bound = (word: string) =>
    comment.flatMap((line) => new RegExp(`^${word}: (-?\\d{1,15})$`).exec(line)?.[1] ?? [])[0];
  const minimum = bound("minimum");
  const maximum = bound("maximum");
  const text = comment.filter((line) => !/^(minimum|maximum): |^Get \w+$/.test(line)).join("\n");
  return {
    name,
    ...field,
    ...(format ? { format } : {}),
    ...(values ? { values: [...new Set(values)] } : {}),
    ...(minimum === undefined ? {} : { minimum: Number(minimum) }),
    ...(maximum === undefined ? {} : { maximum: Number(maximum) }),
    ...(text ? { text } : {}),
  };
}

/** `List<T>`, `Map<String, T>`, a scalar, an inner class of codes, a class. */
function declared(expression: string, codes: (name: string) => FieldType | undefined): DeclaredType {
  const list = /^List<(.{1,280})>$/.exec(expression)?.[1];
  if (list !== undefined) return { list: declared(list, codes) };
  const map = /^Map<String, (.{1,280})>$/.exec(expression)?.[1];
  if (map !== undefined) return { map: declared(map, codes) };
  const scalar = codes(expression) ?? scalars[expression];
  if (scalar !== undefined) return scalar;
  if (!/^[A-Z]\w{0,149}$/.test(expression)) throw new UnknownShape(`expected a type, found ${expression.slice(0, 80)}`);
  return { name: expression };
}

const scalars: Readonly<Record<string, FieldType>> = Object.assign(Object.create(null), {
  String: "string",
  Integer: "int32",
  Long: "int64",
  Boolean: "boolean",
  Float: "float",
  Double: "double",
  BigDecimal: "double",
  OffsetDateTime: "string",
  LocalDate: "string",
  Object: "any",
});

const formats: Readonly<Record<string, string>> = Object.assign(Object.create(null), {
  OffsetDateTime: "date-time",
  LocalDate: "date",
});

function callOf(lines: readonly string[]): Omit<Call, "deprecated"> {
  const text = lines
    .map((line) => line.trim())
    .join(" ")
    .slice(0, 20_000);
  const [, method, request, response] =
    /HttpMethod\.(\w{1,20}), {0,2}(\w{1,150})\.class, {0,2}(\w{1,150})\.class/.exec(text) ?? [];
  const path = /withUri\("([^"]{1,400})"\)/.exec(text)?.[1];
  if (method === undefined || request === undefined || response === undefined || path === undefined)
    throw new UnknownShape("expected a method, a path, a request and a response, found a call without");
  const fields = [
    ...text.matchAll(
      /with(Request|Response)Field\("([^"]{1,100})", {0,2}LocationType\.(\w{1,20}), {0,2}FieldExistence\.(\w{1,40})/g,
    ),
  ].map(([, side, name = "", place = "", existence = ""]) => ({
    name,
    place,
    required: existence.startsWith("NON_NULL"),
    response: side === "Response",
  }));
  return {
    method,
    path,
    request,
    response,
    inputs: fields.filter(({ response }) => !response),
    outputs: fields.filter(({ response }) => response),
  };
}
