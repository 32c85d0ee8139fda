import { bySpecificity } from "@cloudseal/core";
import type { WireRequest } from "./http/wire-request.js";
import type { Operation } from "./operation.js";
import { pathParameters } from "./path-parameters.js";

/** Finds the operation by method and path; a literal path wins over a template. */
export function routeByPath(request: WireRequest, operations: readonly Operation[]): Operation | undefined {
  return operations
    .filter(({ method, path }) => method === request.method && pathParameters(path, request.path))
    .sort((a, b) => bySpecificity(a.path, b.path))[0];
}
