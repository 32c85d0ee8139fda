import { bySpecificity, matchPath } from "@cloudseal/core/protocol";
import type { WireRequest } from "../http/request.js";
import type { Operation } from "../operation.js";

/** Why there is no operation: no such action, no such version of it, or another method. */
export type Unrouted = "action" | "version" | "method";

/** Finds the operation by the header that names it and the other constant headers. */
export function routeByAction(request: WireRequest, operations: readonly Operation[]): Operation | Unrouted {
  const named = operations.filter(
    ({ actionHeader = "", headers, path }) =>
      headers[actionHeader] !== undefined &&
      headers[actionHeader] === request.headers[actionHeader] &&
      pathParameters(path, request.path),
  );
  if (named.length === 0) return "action";
  const found = named.find(({ headers }) =>
    Object.entries(headers).every(([name, value]) => request.headers[name] === value),
  );
  if (!found) return "version";
  // RPC gateways accept the parameters of a POST by GET as well.
  const methods = found.path === "/" ? [found.method, "GET"] : [found.method];
  return methods.includes(request.method) ? found : "method";
}

/** Finds the operation by method and path; a literal path wins over a template. */
export function routeByPath(request: WireRequest, operations: readonly Operation[]): Operation | undefined {
  return operations
    .filter(({ method, path }) => method === request.method && pathParameters(path, request.path))
    .sort((a, b) => bySpecificity(a.path, b.path))[0];
}

/** The parameters of a path that matches the template; nothing if it does not, or if its percent-encoding is broken. */
export function pathParameters(template: string, path: string): Record<string, string> | undefined {
  try {
    return matchPath(template, path);
  } catch {
    return undefined;
  }
}
