import { isDeepStrictEqual } from "node:util";
import type { OperationSpec, ServiceSpec } from "./load-service.js";
import { deref } from "./pointer.js";
import { SpecError } from "./spec-error.js";
import type { Json } from "./spec-file.js";

/**
 * The service document: all operations of a service in one OpenAPI document. An RPC operation stands at the virtual path
 * `/<operationId>`; constant headers move from its parameters to `x-cloudseal.route`, which says what goes on the wire.
 *
 * @throws SpecError if two operations define different components of one name
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
  for (const spec of operations) {
    const path = spec.path === "/" ? `/${spec.name}` : spec.path;
    merged.paths[path] ??= {};
    if (merged.paths[path][spec.method])
      throw new SpecError(
        `${vendor}/${name}-${version}/${spec.name}.yaml`,
        1,
        "a method and path of its own",
        `${spec.method} ${path}, taken`,
      );
    merged.paths[path][spec.method] = mergeOperation(spec);
    addComponents(components, spec, `${vendor}/${name}-${version}/${spec.name}.yaml`);
  }
  for (const kind of Object.keys(components)) components[kind] = sorted(components[kind]);
  merged.components = sorted(components);
  return merged;
}

function mergeOperation({ document, path, method, operation }: OperationSpec): Json {
  const { parameters = [], "x-cloudseal": extension, ...rest } = operation;
  const headers: Record<string, string> = {};
  const own: Json[] = [];
  for (const parameter of parameters.map((parameter: Json) => deref(document, parameter))) {
    const constant = parameter.in === "header" ? parameter.schema?.const : undefined;
    if (constant === undefined) own.push(parameter);
    else headers[parameter.name.toLowerCase()] = String(constant);
  }
  const { operationId, summary, description, ...remaining } = rest;
  return {
    operationId,
    summary,
    ...(description === undefined ? {} : { description }),
    ...(own.length > 0 ? { parameters: own } : {}),
    ...remaining,
    "x-cloudseal": { route: { method: method.toUpperCase(), path, headers }, ...extension },
  };
}

/** Parameters stand inline in the service document; all other components come along. */
function addComponents(components: Json, { document }: OperationSpec, file: string): void {
  for (const [kind, members] of Object.entries<Json>(document.components ?? {})) {
    if (kind === "parameters") continue;
    components[kind] ??= {};
    for (const [name, value] of Object.entries(members)) {
      const known = components[kind][name];
      if (known !== undefined && !isDeepStrictEqual(known, value))
        throw new SpecError(
          file,
          1,
          `${kind} ${name} like that of the service's other operations`,
          "another one: rename it, or move it to service.yaml",
        );
      components[kind][name] = value;
    }
  }
}

const sorted = (value: Json): Json => Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
