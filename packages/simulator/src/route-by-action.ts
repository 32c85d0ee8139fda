import type { WireRequest } from "./http/wire-request.js";
import type { Operation } from "./operation.js";
import { pathParameters } from "./path-parameters.js";

/** Why no operation was found: no such action, it has no such version, it is not called by this method. */
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
  // RPC gateways take the parameters of a POST by GET as well.
  const methods = found.path === "/" ? [found.method, "GET"] : [found.method];
  return methods.includes(request.method) ? found : "method";
}
