import type { OperationModel, ServiceModel } from "../operation-model.js";
import { jsDoc } from "./comment.js";
import { members } from "./literal.js";

/** `routes.gen.ts`: what the wire needs of each operation, one constant each so that a bundler can leave out the rest. */
export function emitRoutes({ operations }: ServiceModel): string {
  const types = operations.flatMap(({ name, output }) => [`${name}Input`, ...(output ? [`${name}Output`] : [])]);
  return `import type { TypedRoute } from "@cloudseal/core";
import type {
${types.map((name) => `  ${name},\n`).join("")}} from "./types.gen.js";

${operations.map(emitRoute).join("\n")}`;
}

function emitRoute(model: OperationModel): string {
  const { name, methodName, operation, query, header, hasBody, requiredWhen, convert, output } = model;
  const { route, idempotent, errorCodes = [] } = operation["x-cloudseal"];
  const body = members({
    name,
    method: route.method,
    path: route.path,
    headers: Object.keys(route.headers).length > 0 ? route.headers : undefined,
    query: hasBody && query.length > 0 ? query : undefined,
    header: header.length > 0 ? header : undefined,
    rest: hasBody ? "body" : "query",
    requiredWhen: requiredWhen.length > 0 ? requiredWhen : undefined,
    idempotent,
    noContent: output === undefined ? true : undefined,
    convert: convert.length > 0 ? convert : undefined,
    errors:
      errorCodes.length > 0
        ? Object.fromEntries(errorCodes.map((error: { code: string; kind: string }) => [error.code, error.kind]))
        : undefined,
  });
  return `${jsDoc([`What the wire needs of ${name}.`])}export const ${methodName}: TypedRoute<${name}Input, ${output ? `${name}Output` : "void"}> = {\n${body}};\n`;
}
