import { type DeclaredType, typed } from "../../declared-type.js";
import { nameOf, type ReadField, type ReadOperation, UnknownShape } from "../../reading.js";

/** What the vendor's SDKs say in every language: classes of requests and responses, and how a call puts a request on the wire. */
export interface SdkMember {
  wire: string;
  type: DeclaredType;
  /** What stands above the member. */
  text: string;
  example?: string | undefined;
  required: boolean;
  deprecated: boolean;
}

export type SdkClasses = Map<string, SdkMember[]>;

export interface SdkCall {
  /** Name of the method, with a capital, where a call does not say its action. */
  name: string;
  action: string;
  method: string;
  path: string;
  style: string;
  /** Class of the request, before lists became texts. */
  request?: string | undefined;
  response: string;
  query: Set<string>;
  form: Set<string>;
  /** Whether the whole request goes to the query. */
  allInQuery: boolean;
  /** How lists and objects became texts. */
  styles: Map<string, string>;
  deprecated: boolean;
}

/** Levels of members in members. */
const maxDepth = 14;

/** The operation that a call makes; its request id is none of its members. */
export function operationOf(call: SdkCall, classes: SdkClasses): ReadOperation {
  if (!call.action || !call.response) throw new UnknownShape("expected an action and a response, found a call without");
  if (call.style !== "RPC" || call.path !== "/")
    throw new UnknownShape(`expected an RPC call of /, found ${call.style} ${call.path}`.slice(0, 120));
  if (call.method !== "POST" && call.method !== "GET")
    throw new UnknownShape(`expected POST or GET, found ${call.method}`.slice(0, 120));
  const parameters = call.request === undefined ? [] : fieldsOf(call.request, classes, true);
  const body = classes.get(call.response)?.find(({ wire }) => wire === "body")?.type;
  if (body === undefined || typeof body === "string" || !("name" in body))
    throw new UnknownShape(`expected a class ${call.response} with a body, found none`);
  return {
    method: call.method,
    path: call.path,
    ...(call.deprecated ? { deprecated: true } : {}),
    parameters: parameters.map((field) => placed(field, call)),
    output: fieldsOf(body.name, classes, false).filter(({ name }) => name !== "RequestId"),
  };
}

function placed(field: ReadField, call: SdkCall): ReadField {
  const inQuery = call.allInQuery || call.query.has(field.name);
  const place = call.form.has(field.name) ? "form" : inQuery ? "query" : undefined;
  if (!place) throw new UnknownShape(`expected ${field.name} in the query or the form, found it nowhere`);
  const style = call.styles.get(field.name);
  if (style !== undefined && style !== "json" && style !== "simple")
    throw new UnknownShape(`expected the style json or simple of ${field.name}, found ${style}`.slice(0, 160));
  const structured = /^(array|object|map)$/.test(field.type);
  return { ...field, in: place, ...(style ? { style } : structured ? { style: "flat" } : {}) };
}

function fieldsOf(name: string, classes: SdkClasses, input: boolean, depth = 0): ReadField[] {
  const members = classes.get(name);
  if (!members) throw new UnknownShape(`expected a class ${name.slice(0, 120)}, found none`);
  if (depth > maxDepth) throw new UnknownShape(`expected at most ${maxDepth} levels of members, found more`);
  return members.map((member) => ({
    name: nameOf("field", member.wire),
    ...typed(member.type, (inner) => ({ fields: fieldsOf(inner, classes, input, depth + 1) })),
    ...(input && member.required ? { required: true } : {}),
    ...(member.deprecated ? { deprecated: true } : {}),
    ...(member.text ? { text: member.text } : {}),
    ...(member.example ? { example: member.example } : {}),
  }));
}

/** What the comment above a member says: its description, its example, whether it must be given or will go. */
export function commentOf(
  lines: readonly string[],
  example: RegExp,
): Pick<SdkMember, "text" | "example" | "required" | "deprecated"> {
  const at = lines.findIndex((line) => example.test(line));
  const text = (at < 0 ? lines : lines.slice(0, at)).join("\n").trim();
  const shown = at < 0 ? [] : lines.slice(at + 1);
  const until = shown.findIndex((line) => /^(@(remarks|example|deprecated)|if can be null:)/.test(line));
  return {
    text,
    example: (until < 0 ? shown : shown.slice(0, until)).join("\n").trim() || undefined,
    required: text.includes("This parameter is required."),
    deprecated: lines.some((line) => /^(@deprecated|Deprecated)/.test(line)),
  };
}
