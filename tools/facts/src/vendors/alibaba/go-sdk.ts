import type { FieldType } from "@cloudseal/generate/facts";
import type { SourceFiles } from "../../checkouts.js";
import type { DeclaredType } from "../../declared-type.js";
import { attempt, emptyReading, nameOf, type Reading, UnknownShape } from "../../reading.js";
import { endOf, linesOf } from "../../source-lines.js";
import { commentOf, operationOf, type SdkCall, type SdkClasses, type SdkMember } from "./sdk.js";

/** Reads a service of the vendor's Go SDK: `client/client.go` and the structs of `client/*_model.go`. It tells the widths. */
export function readGoSdk(files: SourceFiles, source: string): Reading {
  const reading = emptyReading();
  const classes: SdkClasses = new Map();
  for (const file of files.list("client", "_model.go")) {
    const lines = linesOf(files.text(`client/${file}`));
    for (let at = 0; at < lines.length; at++) {
      const name = /^type (\w{1,150}) struct \{$/.exec(lines[at] ?? "")?.[1];
      if (name === undefined) continue;
      const end = endOf(lines, at, "}");
      const body = lines.slice(at + 1, end);
      attempt(reading, source, undefined, () => classes.set(nameOf("type", name), membersOf(name, body)));
      at = end;
    }
  }
  for (const call of callsOf(linesOf(files.text("client/client.go"))))
    attempt(reading, source, call.action || call.name, () => {
      const operation = operationOf(call, classes);
      reading.operations.set(nameOf("operation", call.action), operation);
    });
  return reading;
}

function membersOf(name: string, lines: readonly string[]): SdkMember[] {
  const members: SdkMember[] = [];
  let comment: string[] = [];
  for (const line of lines) {
    const text = line.trimStart();
    if (text.startsWith("//")) {
      comment.push(text.slice(2).trim());
      continue;
    }
    if (text === "") continue;
    const [, type, wire] = /^\w{1,100} {1,100}(\S{1,300}) {1,300}`json:"([^",]{1,100})[^`]{0,400}`$/.exec(text) ?? [];
    if (type === undefined || wire === undefined)
      throw new UnknownShape(`expected a member of ${name}, found ${text.slice(0, 80)}`);
    const told = commentOf(comment, /^example:$/);
    members.push({ wire, type: declared(type), ...told, required: told.required || line.includes('require:"true"') });
    comment = [];
  }
  return members;
}

/** `*string`, `[]*T`, `map[string]T`, `interface{}`, `*T`. */
function declared(expression: string): DeclaredType {
  if (expression.startsWith("[]")) return { list: declared(expression.slice(2)) };
  if (expression.startsWith("map[string]")) return { map: declared(expression.slice("map[string]".length)) };
  const name = expression.replace(/^\*/, "");
  const scalar = scalars[name];
  if (scalar !== undefined) return scalar;
  if (!/^[A-Z]\w{0,149}$/.test(name)) throw new UnknownShape(`expected a type, found ${expression.slice(0, 80)}`);
  return { name };
}

const scalars: Readonly<Record<string, FieldType>> = Object.assign(Object.create(null), {
  string: "string",
  bool: "boolean",
  int32: "int32",
  int64: "int64",
  float32: "float",
  float64: "double",
  "interface{}": "any",
});

function callsOf(lines: readonly string[]): SdkCall[] {
  const calls: SdkCall[] = [];
  let comment: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    if (line.startsWith("//")) comment.push(line);
    else if (!line.startsWith("func (client *Client) ")) comment = [];
    if (!/^func \(client \*Client\) \w{1,120}WithOptions\(/.test(line)) continue;
    const end = endOf(lines, at, "}");
    calls.push(callOf(lines.slice(at, end), comment));
    comment = [];
    at = end;
  }
  return calls;
}

function callOf(lines: readonly string[], comment: readonly string[]): SdkCall {
  const [head = ""] = lines;
  const response = /\(_result \*(\w{1,150}), /.exec(head)?.[1] ?? "";
  const setting = (name: string): string => {
    const line = lines.find((line) => line.trimStart().startsWith(`${name}:`)) ?? "";
    return /: {1,20}dara\.String\("([^"]{0,200})"\),$/.exec(line)?.[1] ?? "";
  };
  const method = /^func \(client \*Client\) (\w{1,120})WithOptions\(/.exec(head)?.[1] ?? "";
  const call: SdkCall = {
    name: method.slice(0, 1).toUpperCase() + method.slice(1),
    action: setting("Action"),
    method: setting("Method"),
    path: setting("Pathname"),
    style: setting("Style"),
    request: /\((?:request|tmpReq) \*(\w{1,150})/.exec(head)?.[1],
    response,
    query: new Set(),
    form: new Set(),
    allInQuery: lines.some((line) => line.trim() === "query := openapiutil.Query(dara.ToMap(request))"),
    styles: new Map(),
    deprecated: comment.some((line) => /^\/\/ Deprecated/.test(line)),
  };
  for (const line of lines) {
    const [, place, name] = /^\t{1,6}(query|body|bodyFlat)\["([^"]{1,100})"\] = /.exec(line) ?? [];
    if (name !== undefined) (place === "query" ? call.query : call.form).add(name);
    const [, list, style] =
      /ArrayToStringWithSpecifiedStyle\([\w.]{1,160}, dara\.String\("([^"]{1,100})"\), dara\.String\("(\w{1,40})"\)\)/.exec(
        line,
      ) ?? [];
    if (list !== undefined && style !== undefined) call.styles.set(list, style);
  }
  return call;
}
