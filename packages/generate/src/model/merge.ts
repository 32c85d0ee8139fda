import { dirname } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { methodName, resolve } from "@cloudseal/openapi";
import { keywords, operationTypes, pascalCase, reserved, serviceTypes } from "../check/names.js";
import type { OperationSpec } from "../check/operation.js";
import type { ServiceSpec } from "../read/service.js";
import { SpecError } from "../read/spec-error.js";
import type { Json } from "../read/spec-file.js";
import { fillExamples } from "./examples.js";

/**
 * The service document: all operations of a service in one OpenAPI document. An RPC operation stands at the virtual path
 * `/<operationId>`; constants of headers and query move from its parameters to `x-cloudseal.route`, which says what goes on the wire.
 *
 * @throws SpecError if two operations are in each other's way
 */
export function mergeService({ vendor, name, version, document, operations }: ServiceSpec): Json {
  const components: Json = {};
  const merged: Json = {
    openapi: "3.1.0",
    info: document.info,
    servers: document.servers,
    security: document.security,
    "x-cloudseal": { vendor, service: name, version, ...document["x-cloudseal"] },
    paths: {},
    components,
  };
  const prefix = pascalCase(name);
  const generated = new Set([
    ...serviceTypes.map((suffix) => prefix + suffix),
    ...operations.flatMap(({ name }) => operationTypes.map((suffix) => name + suffix)),
  ]);
  checkScope(name, operations);
  /** Paths by method and shape: on the wire a parameter has no name. */
  const taken = new Map<string, string>();
  for (const spec of operations) {
    const path = spec.path === "/" ? `/${spec.name}` : spec.path;
    const shape = `${spec.method} ${path.replace(/\{[^}]*\}/g, "{}")}`;
    const other = taken.get(shape);
    if (other !== undefined)
      throw spec.file.error(
        ["paths", spec.path],
        "a method and path of its own",
        `${spec.method} ${path}, taken${other === path ? "" : ` as ${other}`}`,
      );
    taken.set(shape, path);
    merged.paths[path] ??= {};
    merged.paths[path][spec.method] = mergeOperation(spec);
    addComponents(components, spec, generated);
  }
  for (const kind of Object.keys(components)) components[kind] = sorted(components[kind]);
  merged.components = sorted(components);
  const result = inlineBounds(merged);
  fillExamples(result);
  return result;
}

/**
 * A shared schema of numbers within bounds that does not say what they are is no type: it goes where it is referred to,
 * under what stands beside the reference.
 *
 * @returns a copy
 */
function inlineBounds(merged: Json): Json {
  const { schemas = {} } = merged.components;
  const isBounds = (schema: Json): boolean =>
    Object.keys(schema).every((word) => /^(?:type|format|minimum|maximum)$/.test(word)) &&
    schema.minimum !== undefined &&
    schema.maximum !== undefined;
  const names = Object.keys(schemas).filter((name) => isBounds(schemas[name]));
  const bounds = new Map<Json, Json>(names.map((name) => [`#/components/schemas/${name}`, schemas[name]]));
  const inlined = (value: Json, isNames = false): Json => {
    if (Array.isArray(value)) return value.map((item) => inlined(item));
    if (typeof value !== "object" || value === null) return value;
    if (bounds.has(value.$ref)) {
      const { $ref, ...beside } = value;
      return { ...bounds.get($ref), ...beside };
    }
    const copy: Json = {};
    for (const [key, member] of Object.entries<Json>(value))
      copy[key] = isNames || !isData(key) ? inlined(member, key === "properties" && !isNames) : member;
    return copy;
  };
  const copy = inlined(merged);
  for (const name of names) delete copy.components.schemas[name];
  return copy;
}

/** Whether the value of a word is no schema. */
const isData = (word: string): boolean => data.has(word) || word.startsWith("x-");
const data = new Set(["example", "examples", "const", "enum"]);

/** All that a package exports stands in one scope: what the service gives its name to, and its operations. */
function checkScope(service: string, operations: readonly OperationSpec[]): void {
  const [first] = operations;
  const prefix = pascalCase(service);
  if (first && (keywords.has(service) || reserved.has(`${prefix}Client`)))
    throw new SpecError(dirname(first.file.name), 1, "a service name that means nothing else to TypeScript", service);
  const taken = new Set([
    ...[`${service}Service`, `create${prefix}Client`, "createClient", "createClientWithHttp", "fromEnv", "protocol"],
    ...["isCloudError", "paginate", "wait", ...operations.map(({ name }) => `is${name}Error`)],
  ]);
  for (const { file, path, method, name } of operations)
    if (taken.has(methodName(name)))
      throw file.error(
        ["paths", path, method, "operationId"],
        "an operationId whose method has a name of its own",
        `${name}, which would be ${methodName(name)}`,
      );
}

function mergeOperation({ document, path, method, operation }: OperationSpec): Json {
  const { parameters = [], "x-cloudseal": extension, ...rest } = operation;
  const headers: Record<string, string> = {};
  const query: Record<string, string> = {};
  const own: Json[] = [];
  for (const parameter of parameters.map((parameter: Json) => resolve(document, parameter))) {
    const isLifted = parameter.in === "header" || (parameter.in === "query" && parameter.required);
    const constant = isLifted ? parameter.schema?.const : undefined;
    if (constant === undefined) own.push(parameter);
    else if (parameter.in === "query") query[parameter.name] = String(constant);
    else headers[parameter.name.toLowerCase()] = String(constant);
  }
  const { operationId, summary, description, ...remaining } = rest;
  return {
    operationId,
    ...(summary === undefined ? {} : { summary }),
    ...(description === undefined ? {} : { description }),
    ...(own.length > 0 ? { parameters: own } : {}),
    ...remaining,
    "x-cloudseal": {
      route: { method: method.toUpperCase(), path, headers, ...(Object.keys(query).length > 0 && { query }) },
      ...extension,
    },
  };
}

/** Parameters stand inline in the service document; all other components come along. */
function addComponents(components: Json, { document, file }: OperationSpec, generated: ReadonlySet<string>): void {
  for (const [kind, members] of Object.entries<Json>(document.components ?? {})) {
    if (kind === "parameters") continue;
    components[kind] ??= {};
    for (const [name, value] of Object.entries(members)) {
      if (kind === "schemas" && generated.has(name))
        throw file.error(["components", kind, name], "a schema name that no generated type has", name);
      if (kind === "schemas" && (generated.has(`${name}Input`) || Object.hasOwn(members, `${name}Input`)))
        throw file.error(
          ["components", kind, name],
          "a schema name that, with Input behind it, is no other type's",
          name,
        );
      const known = Object.hasOwn(components[kind], name) ? components[kind][name] : undefined;
      if (known !== undefined && !isDeepStrictEqual(known, value))
        throw file.error(
          ["components", kind, name],
          `${kind} ${name} like that of the service's other operations`,
          "another one: rename it, or move it to service.yaml",
        );
      components[kind][name] = value;
    }
  }
}

const sorted = (value: Json): Json => Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
