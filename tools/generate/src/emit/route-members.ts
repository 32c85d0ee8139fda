import type { OperationModel } from "../operation-model.js";
import type { Json } from "../spec-file.js";

const seconds = { second: 1, minute: 60, hour: 3600, day: 86_400 };

/** What the wire needs of an operation, as data. */
export function routeMembers(model: OperationModel): Json {
  const { name, operation, query, header, hasBody, requiredWhen, convert, output } = model;
  const { route, idempotent, rateLimit, errorCodes = [] } = operation["x-cloudseal"];
  return {
    name,
    method: route.method,
    path: route.path,
    headers: Object.keys(route.headers).length > 0 ? route.headers : undefined,
    query: hasBody && query.length > 0 ? query : undefined,
    header: header.length > 0 ? header : undefined,
    rest: hasBody ? "body" : "query",
    requiredWhen: requiredWhen.length > 0 ? requiredWhen : undefined,
    idempotent,
    rateLimit: rateLimit ? rateLimit.requests / seconds[rateLimit.per as keyof typeof seconds] : undefined,
    noContent: output === undefined ? true : undefined,
    convert: convert.length > 0 ? convert : undefined,
    errors:
      errorCodes.length > 0
        ? Object.fromEntries(errorCodes.map((error: { code: string; kind: string }) => [error.code, error.kind]))
        : undefined,
  };
}
