import { bySpecificity, matchPath } from "@cloudseal/core/protocol";
import type { WireRequest } from "../http/request.js";
import type { Operation } from "../operation.js";

/** Why there is no operation: no such action, no such version of it, or another method. */
export type Unrouted = "action" | "version" | "method";

/** Finds the operation by the header or parameter that names it, and by the other constants. */
export function routeByAction(request: WireRequest, operations: readonly Operation[]): Operation | Unrouted {
  const sent = new URLSearchParams(request.query);
  const isNamed = ({ actionHeader = "", actionParameter = "", headers, query }: Operation) =>
    actionParameter === ""
      ? headers[actionHeader] !== undefined && headers[actionHeader] === request.headers[actionHeader]
      : query[actionParameter] === sent.get(actionParameter);
  const named = operations.filter((one) => isNamed(one) && pathParameters(one.path, request.path));
  if (named.length === 0) return "action";
  const found = named.find(
    ({ headers, query }) =>
      Object.entries(headers).every(([name, value]) => request.headers[name] === value) &&
      Object.entries(query).every(([name, value]) => sent.get(name) === value),
  );
  if (!found) return "version";
  // RPC gateways accept the parameters of a POST by GET as well.
  const methods = found.path === "/" ? [found.method, "GET"] : [found.method];
  return methods.includes(request.method) ? found : "method";
}

/** Finds the operation by method, path and the constants of its query; a literal path wins over a template. */
export function routeByPath(request: WireRequest, operations: readonly Operation[]): Operation | undefined {
  const sent = new URLSearchParams(request.query);
  const hasConstants = ({ query }: Operation) =>
    Object.entries(query).every(([name, value]) => sent.get(name) === value);
  return operations
    .filter((one) => one.method === request.method && pathParameters(one.path, request.path) && hasConstants(one))
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
