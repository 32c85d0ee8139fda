import type { FieldType } from "@cloudseal/generate/facts";
import type { SourceFiles } from "../../checkouts.js";
import type { DeclaredType } from "../../declared-type.js";
import { attempt, emptyReading, nameOf, type Reading, UnknownShape } from "../../reading.js";
import { endOf, linesOf } from "../../source-lines.js";
import { commentOf, operationOf, type SdkCall, type SdkClasses, type SdkMember } from "./sdk.js";

/** Reads a service of the vendor's TypeScript SDK: `<service>-<version>/src/client.ts` and the classes of `models/`. */
export function readTypescriptSdk(files: SourceFiles, folder: string, source: string): Reading {
  const reading = emptyReading();
  const classes: SdkClasses = new Map();
  const models = `${folder}/src/models`;
  for (const file of files.list(models, ".ts")) {
    const lines = linesOf(files.text(`${models}/${file}`));
    for (let at = 0; at < lines.length; at++) {
      const name = /^export class (\w{1,150}) extends \$dara\.Model \{$/.exec(lines[at] ?? "")?.[1];
      if (name === undefined) continue;
      const end = endOf(lines, at, "}");
      const body = lines.slice(at + 1, end);
      attempt(reading, source, undefined, () => classes.set(nameOf("type", name), membersOf(name, body)));
      at = end;
    }
  }
  for (const call of callsOf(linesOf(files.text(`${folder}/src/client.ts`))))
    attempt(reading, source, call.action || call.name, () => {
      const operation = operationOf(call, classes);
      reading.operations.set(nameOf("operation", call.action), operation);
    });
  return reading;
}

/** The members of a class: `names()` has their names on the wire, `types()` their types, the comments the rest. */
function membersOf(name: string, lines: readonly string[]): SdkMember[] {
  const wires = entriesOf(lines, "  static names(): { [key: string]: string } {");
  const types = entriesOf(lines, "  static types(): { [key: string]: any } {");
  const comments = commentsOf(lines);
  return [...wires].map(([property, wire]) => {
    const type = types.get(property);
    if (type === undefined) throw new UnknownShape(`expected a type of ${name}.${property}, found none`);
    const text = comments.get(property) ?? [];
    return { wire: textIn(wire), type: declared(type), ...commentOf(text, /^@example$/) };
  });
}

/** What a method of a class returns: property -> expression. */
function entriesOf(lines: readonly string[], method: string): Map<string, string> {
  const at = lines.indexOf(method);
  if (at < 0) throw new UnknownShape(`expected ${method.trim()}, found none`);
  const entries = new Map<string, string>();
  for (const line of lines.slice(at + 2, endOf(lines, at, "    };"))) {
    const [, property, expression] = /^ {6}('[^']{1,100}'|\w{1,100}): (.{1,400}),$/.exec(line) ?? [];
    if (property === undefined || expression === undefined)
      throw new UnknownShape(`expected a property and its value, found ${line.trim().slice(0, 80)}`);
    entries.set(property.replaceAll("'", ""), expression);
  }
  return entries;
}

/** The comment above each property, without its frame and without `@remarks`. */
function commentsOf(lines: readonly string[]): Map<string, string[]> {
  const comments = new Map<string, string[]>();
  let comment: string[] = [];
  for (const line of lines) {
    if (line.startsWith("  static ")) break;
    if (line === "  /**") comment = [];
    else if (/^ {3}\*(?!\/)/.test(line)) comment.push(line.slice(5).trimEnd());
    else {
      const property = /^ {2}('[^']{1,100}'|\w{1,100})\??: /.exec(line)?.[1]?.replaceAll("'", "");
      if (property === undefined) continue;
      comments.set(
        property,
        comment.filter((text) => text !== "@remarks"),
      );
      comment = [];
    }
  }
  return comments;
}

const textIn = (expression: string): string => {
  const text = /^'([^']{1,100})'$/.exec(expression)?.[1];
  if (text === undefined) throw new UnknownShape(`expected a name in quotes, found ${expression.slice(0, 80)}`);
  return text;
};

/** `'string'`, `{ 'type': 'array', 'itemType': … }`, `{ 'type': 'map', 'keyType': 'string', 'valueType': … }`, a class. */
function declared(expression: string): DeclaredType {
  const list = /^\{ 'type': 'array', 'itemType': (.{1,400}) \}$/.exec(expression)?.[1];
  if (list !== undefined) return { list: declared(list) };
  const map = /^\{ 'type': 'map', 'keyType': 'string', 'valueType': (.{1,400}) \}$/.exec(expression)?.[1];
  if (map !== undefined) return { map: declared(map) };
  const scalar = scalars[expression];
  if (scalar !== undefined) return scalar;
  const name = /^[A-Z]\w{0,149}$/.exec(expression)?.[0];
  if (name === undefined) throw new UnknownShape(`expected a type, found ${expression.slice(0, 80)}`);
  return { name };
}

/** The SDK does not tell the width of a number. */
const scalars: Readonly<Record<string, FieldType>> = Object.assign(Object.create(null), {
  "'string'": "string",
  "'boolean'": "boolean",
  "'number'": "number",
  "'any'": "any",
});

function callsOf(lines: readonly string[]): SdkCall[] {
  const calls: SdkCall[] = [];
  let comment: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    if (line === "  /**") comment = [];
    if (line.startsWith("   *")) comment.push(line);
    if (!/^ {2}async \w{1,120}WithOptions\(/.test(line)) continue;
    const end = endOf(lines, at, "  }");
    calls.push(callOf(lines.slice(at, end), comment));
    at = end;
  }
  return calls;
}

function callOf(lines: readonly string[], comment: readonly string[]): SdkCall {
  const [head = ""] = lines;
  const response = /Promise<\$_model\.(\w{1,150})>/.exec(head)?.[1] ?? "";
  const setting = (name: string): string => {
    const line = lines.find((line) => line.trimStart().startsWith(`${name}: "`)) ?? "";
    return /: "([^"]{0,200})",$/.exec(line)?.[1] ?? "";
  };
  const method = /^ {2}async (\w{1,120})WithOptions\(/.exec(head)?.[1] ?? "";
  const call: SdkCall = {
    name: method.slice(0, 1).toUpperCase() + method.slice(1),
    action: setting("action"),
    method: setting("method"),
    path: setting("pathname"),
    style: setting("style"),
    request: /\((?:request|tmpReq): \$_model\.(\w{1,150})/.exec(head)?.[1],
    response,
    query: new Set(),
    form: new Set(),
    allInQuery: lines.some((line) => line.trim() === "let query = OpenApiUtil.query(request.toMap());"),
    styles: new Map(),
    deprecated: comment.some((line) => line.includes("@deprecated")),
  };
  for (const line of lines) {
    const [, place, name] = /^ {2,12}(query|body|bodyFlat)\["([^"]{1,100})"\] = /.exec(line) ?? [];
    if (name !== undefined) (place === "query" ? call.query : call.form).add(name);
    const [, list, style] =
      /arrayToStringWithSpecifiedStyle\([\w.]{1,160}, "([^"]{1,100})", "(\w{1,40})"\)/.exec(line) ?? [];
    if (list !== undefined && style !== undefined) call.styles.set(list, style);
  }
  return call;
}
