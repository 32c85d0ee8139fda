import { isDeepStrictEqual } from "node:util";
import {
  bodyOf,
  documentFor,
  exposedTypes,
  flatInput,
  mediaKind,
  methodName,
  type Operation,
  operationFor,
  operationsOf,
  resolve,
  resultPath,
  resultSchema,
  successOf,
} from "@cloudseal/openapi";
import { conversions } from "../model/conversions.js";
import type { Json, SpecSource } from "../read/spec-file.js";
import { checkHeaderName, checkHeadTexts, headText } from "./head.js";
import { everyObjectHas, keywords, memberName, reserved, typeName } from "./names.js";
import { checkForm, checkStyles, type VendorWire } from "./styles.js";

/** One operation, checked. */
export interface OperationSpec extends Operation {
  file: SpecSource;
  /** The whole document with local references only. */
  document: Json;
  /** The operation object in `document`. */
  operation: Json;
}

/** Parameters, and text that is the same in an address; something stands between two parameters. */
const plainSegment = /^(?:[A-Za-z0-9._~!$'()*+,;=:@-]|%[0-9A-Fa-f]{2}|(?<!\})\{[A-Za-z0-9_.-]+\})+$/;

/** Members of a client that are no operations; with a `then` it would be taken for a promise. Routes import the others. */
const reservedMethods = new Set("call http options paginate paginateByToken routes then toJSON wait".split(" "));

/**
 * Checks what a client needs of an operation file beyond OpenAPI.
 *
 * @param document the file with local references only
 * @param service the service's document
 * @param fileName the file's name without its ending
 * @param seen names of the operations so far, as methods, with their files
 * @param wire what of the wire is the vendor's
 * @throws SpecError for the first thing that is wrong
 */
export function checkOperation(
  file: SpecSource,
  document: Json,
  service: Json,
  fileName: string,
  seen: ReadonlyMap<string, string>,
  wire: VendorWire,
): OperationSpec {
  const paths = Object.keys(document.paths ?? {});
  const methods = operationsOf(document).filter((operation) => operation.path === paths[0]);
  const [only] = methods;
  if (paths.length !== 1 || methods.length !== 1 || !only)
    throw file.error(["paths"], "exactly one path with one method", `${paths.length} paths, ${methods.length} methods`);
  const { path, method } = only;
  const [beside] = Object.keys(document.paths[path]).filter((key) => key !== method && !key.startsWith("x-"));
  if (beside) throw file.error(["paths", path, beside], `nothing beside ${method}: put it inside`, beside);
  checkPath(file, path);
  const at = ["paths", path, method];
  if (method === "trace") throw file.error(at, "a method that fetch sends", method);
  const operation: Json = only.operation;
  const name = operation.operationId;

  if (typeof name !== "string" || !typeName.test(name))
    throw file.error(
      [...at, "operationId"],
      "an operationId of letters and digits that begins with a capital",
      String(name),
    );
  const member = methodName(name);
  if (reserved.has(name) || reservedMethods.has(member) || keywords.has(member) || everyObjectHas(member))
    throw file.error([...at, "operationId"], "an operationId that means nothing else to TypeScript or a client", name);
  const other = seen.get(methodName(name));
  if (other)
    throw file.error([...at, "operationId"], `a name that no other operation has, unlike ${name} in ${other}`, name);
  if (name !== fileName) throw file.error([...at, "operationId"], `the file's name, ${fileName}`, name);
  const extension = operation["x-cloudseal"];
  if (extension === undefined) throw file.error(at, "x-cloudseal with idempotent, and with page or source", "none");
  if ((extension.page === undefined) === (extension.source === undefined))
    throw file.error(
      [...at, "x-cloudseal"],
      "page, the vendor's page that a person read, or source, what it was made from without one",
      extension.page === undefined ? "neither" : "both",
    );
  if (document.security === undefined && operation.security === undefined)
    throw file.error(at, "security, here or at the root", "none");

  checkServers(file, document, service);
  checkParameters(file, document, service, at, only, wire);
  checkSchemaNames(file, document);
  if (operation.requestBody?.$ref)
    throw file.error(
      [...at, "requestBody"],
      "a requestBody that stands here; its schema may be a $ref",
      `a $ref to ${operation.requestBody.$ref}`,
    );
  const content = Object.keys(operation.requestBody?.content ?? { "application/json": 0 });
  if (content.length !== 1)
    throw file.error(
      [...at, "requestBody", "content"],
      "one media type, that in which the client sends it",
      content.join(", ") || "none",
    );
  checkMediaType(file, [...at, "requestBody", "content"], content[0] as string);
  checkSuccess(file, document, at, only, resultPath(service));
  try {
    conversions(documentFor(document, "output"), resultSchema(document, only, []));
  } catch (error) {
    throw file.error([...at, "responses"], "an answer whose 64-bit integers can be listed", (error as Error).message);
  }
  return { ...only, operation, file, document };
}

/** Checks that a person who wrote a file says what its operations do. @throws SpecError */
export function checkSummary(file: SpecSource): void {
  for (const { path, method, operation } of operationsOf(file.document))
    if (typeof operation.summary !== "string") throw file.error(["paths", path, method], "a summary", "none");
}

/** All successes of an operation are one result to callers. */
function checkSuccess(
  file: SpecSource,
  document: Json,
  at: string[],
  operation: Operation,
  result: readonly string[],
): void {
  const success = successOf(document, operation);
  if (!success)
    throw file.error(
      [...at, "responses"],
      "a response of a success, such as 200, 201, 204 or 2XX",
      Object.keys(operation.operation.responses ?? {}).join(", "),
    );
  const { body, kind } = success;
  for (const { status, body: other } of success.all) {
    if (!body || !other) continue;
    checkMediaType(file, [...at, "responses", status, "content"], other.contentType);
    const found = mediaKind(other.contentType, resolve(document, other.schema.value));
    if (found !== kind || (kind === "json" && !isDeepStrictEqual(body.schema.value, other.schema.value)))
      throw file.error(
        [...at, "responses", status],
        `the same body as ${success.status} has, as a method has one result: give both one schema, with oneOf if need be`,
        other.contentType,
      );
  }
  if (kind === "json" && body && result.length > 0 && resultSchema(document, operation, result) === undefined)
    throw file.error(
      [...at, "responses", success.status],
      `a success with the member ${result.join(".")}, which x-cloudseal.result of the service says that methods return`,
      "none",
    );
}

/** @throws SpecError for what is called like a media type but is none, RFC 9110, section 8.3.1 */
function checkMediaType(file: SpecSource, at: string[], name: string): void {
  if (!/^[^\s/;,]+\/[^\s/;,]+\s*(?:;.*)?$/.test(name))
    throw file.error(at, "a media type, such as application/json", name);
}

/** A path stays below the server's, and says where each parameter begins and ends. */
function checkPath(file: SpecSource, path: string): void {
  const [root, ...segments] = path.replace(/(?<=.)\/$/, "").split("/");
  if (root !== "" || (path !== "/" && !segments.every(isPlainSegment)))
    throw file.error(["paths", path], "a path of plain segments, such as /v1/{project_id}/things", path);
  const parameters = [...path.matchAll(/\{[^}]*\}/g)].map(([parameter]) => parameter);
  const twice = parameters.find((parameter, index) => parameters.indexOf(parameter) < index);
  if (twice) throw file.error(["paths", path], "each parameter once in a path", `${twice} twice`);
}

function isPlainSegment(segment: string): boolean {
  if (!plainSegment.test(segment)) return false;
  try {
    // To URL parsers `%2e%2e` leads upwards too.
    return !/^\.{1,2}$|[/\\]|\p{Cc}/u.test(decodeURIComponent(segment));
  } catch {
    return false;
  }
}

function checkServers(file: SpecSource, document: Json, service: Json): void {
  const known = service.servers.map((server: Json) => server.url);
  for (const [index, { url }] of (document.servers ?? []).entries())
    if (!known.includes(url))
      throw file.error(["servers", index, "url"], `a server of service.yaml: ${known.join(", ")}`, url);
}

function checkParameters(
  file: SpecSource,
  document: Json,
  service: Json,
  at: string[],
  found: Operation,
  wire: VendorWire,
): void {
  const operation: Json = found.operation;
  const parameters: Json[] = (operation.parameters ?? []).map((parameter: Json) => resolve(document, parameter));
  const where = (index: number) => [...at, "parameters", index];
  const { actionHeader, actionParameter } = service["x-cloudseal"];
  if (actionHeader) checkAction(file, at, operation.operationId, parameters, "header", actionHeader);
  if (actionParameter) checkAction(file, at, operation.operationId, parameters, "query", actionParameter);

  const inPath = [...String(at[1]).matchAll(/\{([^}]*)\}/g)].map(([, name = ""]) => name);
  for (const name of inPath)
    if (!parameters.some((parameter) => parameter.in === "path" && parameter.name === name))
      throw file.error(["paths", at[1] ?? ""], `a parameter in: path for {${name}}`, "none");

  const names = new Map<string, string>();
  const headers = new Map<string, string>();
  for (const [index, parameter] of parameters.entries()) {
    const { name, in: place, schema, required } = parameter;
    checkName(file, where(index), name);
    checkForm(file, where(index), parameter);
    if (place === "header") {
      checkHeaderName(file, where(index), name, wire.ownHeaders, document);
      const other = headers.get(name.toLowerCase());
      if (other) throw file.error(where(index), "each header once, in whatever case", `${name} beside ${other}`);
      headers.set(name.toLowerCase(), name);
    }
    checkHeadTexts(file, where(index), document, parameter);
    if (schema?.const !== undefined && place === "query" && required) continue;
    if (schema?.const !== undefined && place === "header") {
      if (!required) throw file.error(where(index), "required: true, as the header is constant", `${name} without it`);
      continue;
    }
    if (place === "path" && !inPath.includes(name))
      throw file.error(where(index), `a path parameter that the path ${at[1]} has`, name);
    noteName(file, where(index), names, name, place);
  }
  checkBody(file, document, at, found, names);
  checkIdempotencyToken(file, document, at, found, [...names.keys()]);
  checkStyles(file, document, at, found, wire.writesLists);
}

function checkName(file: SpecSource, at: (string | number)[], name: string): void {
  if (!memberName.test(name) || name === "__proto__") throw file.error(at, "a name of letters, digits, _ . -", name);
  if (everyObjectHas(name)) throw file.error(at, notEvery, name);
}

/** The token that a client makes is a string, and makes repeating safe. */
function checkIdempotencyToken(
  file: SpecSource,
  document: Json,
  at: string[],
  found: Operation,
  names: readonly string[],
): void {
  const { idempotencyToken: token, idempotent } = (found.operation as Json)["x-cloudseal"];
  if (token === undefined) return;
  const tokenAt = [...at, "x-cloudseal", "idempotencyToken"];
  const member = flatInput(document, found).get(token);
  if (!member || exposedTypes(resolve(document, member.schema)).join() !== "string")
    throw file.error(tokenAt, `a parameter that is a string (there are ${names.join(", ")})`, token);
  if (!idempotent)
    throw file.error(tokenAt, "idempotent: true, as a repeated call has the same token", "idempotent: false");
}

/** An operation that a header or a parameter names says so itself, and has no path of its own. */
function checkAction(
  file: SpecSource,
  at: string[],
  name: string,
  parameters: Json[],
  place: "header" | "query",
  actionHeader: string,
): void {
  const isAction = ({ in: of, name }: Json) =>
    of === place && (place === "header" ? name.toLowerCase() === actionHeader.toLowerCase() : name === actionHeader);
  const action = parameters.findIndex(isAction);
  if (action < 0)
    throw file.error(
      [...at, "parameters"],
      `the required ${place} parameter ${actionHeader} with const ${name}`,
      `parameters ${parameters.map((parameter) => parameter.name).join(", ") || "(none)"}`,
    );
  const { required, schema } = parameters[action];
  if (!required || schema?.const !== name)
    throw file.error(
      [...at, "parameters", action],
      `required: true and const ${name}, the operationId`,
      `required: ${Boolean(required)} and const ${schema?.const}`,
    );
  if (at[1] !== "/") throw file.error(["paths"], `the path /, as ${actionHeader} names the operation`, String(at[1]));
}

/** The members of a body are inputs like the parameters. */
function checkBody(
  file: SpecSource,
  document: Json,
  at: string[],
  operation: Operation,
  names: Map<string, string>,
): void {
  const view: Json = documentFor(document, "input");
  const found = bodyOf(view, operationFor(view, operation));
  if (!found) return;
  const { contentType, kind, media } = found;
  const mediaAt = [...at, "requestBody", "content", contentType];
  const bodyAt = [...mediaAt, "schema"];
  if (!headText.test(contentType)) throw file.error(mediaAt, "a media type in visible ASCII", contentType);
  if (kind === "multipart" && media.encoding !== undefined)
    throw file.error([...mediaAt, "encoding"], "parts without encoding: files are bytes, objects JSON", "encoding");
  if (kind === "text" || kind === "bytes") {
    noteName(file, bodyAt, names, "body", "body");
    return;
  }
  const body: Json = resolve(view, found.schema.value);
  if (body === undefined && kind === "json") return;
  if (body?.type !== "object" || body.allOf || body.oneOf || body.anyOf)
    throw file.error(
      bodyAt,
      "a body schema of type object with properties",
      JSON.stringify(body?.type ?? Object.keys(body ?? {})),
    );
  // What is read only is no input.
  for (const [name, member] of Object.entries(body.properties ?? {}))
    if (member !== false) noteName(file, [...bodyAt, "properties", name], names, name, "body");
}

const notEvery = "a name that not every object has";

/** The input of an operation is flat: no two of its members may have one name. */
function noteName(
  file: SpecSource,
  at: (string | number)[],
  names: Map<string, string>,
  name: string,
  place: string,
): void {
  if (everyObjectHas(name)) throw file.error(at, notEvery, name);
  const other = names.get(name);
  if (other)
    throw file.error(
      at,
      "names that are distinct over path, query, headers and body",
      `${name} in ${other} and in ${place}`,
    );
  names.set(name, place);
}

function checkSchemaNames(file: SpecSource, document: Json): void {
  for (const name of Object.keys(document.components?.schemas ?? {}))
    if (!typeName.test(name) || reserved.has(name))
      throw file.error(
        ["components", "schemas", name],
        "a schema name of letters and digits that begins with a capital and is no name of TypeScript's own",
        name,
      );
  const visit = (value: Json, pointer: string[]): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, member] of Object.entries<Json>(value)) {
      if (key === "properties" && typeof member === "object" && member !== null && !Array.isArray(member)) {
        for (const name of Object.keys(member))
          if (!memberName.test(name) || name === "__proto__")
            throw file.error([...pointer, key, name], "a member name of letters, digits, _ . -", JSON.stringify(name));
      }
      if (!/^(example|examples|x-.*|const|enum|default)$/.test(key)) visit(member, [...pointer, key]);
    }
  };
  visit(document, []);
}
