import { type ErrorCode, errorCodesOf, serviceOf } from "@cloudseal/openapi";
import type { ServiceModel } from "../model/model.js";
import { jsDoc, literal, members } from "./text.js";

/** `service.gen.ts`: what all operations of the service share. */
export function emitService({ document, vendor, name, typeName, result, regions, parameters }: ServiceModel): string {
  const { regionRequired, errorCodes, servers } = serviceOf(document);
  const addresses = servers.map(({ url, regions }) => `    {\n${members({ url, regions }, "      ")}    },\n`).join("");
  return `import type { Service } from "@cloudseal/core";
import { type Credentials, protocol } from "@cloudseal/${vendor}";

${jsDoc([`The regions of ${document.info.title}; others need \`endpoint\`.`])}export type ${typeName}Region =
${regions.map((region) => `  | ${literal(region)}\n`).join("")}  | (string & {});

${jsDoc([`What all operations of ${document.info.title} share.`])}export const ${name}Service: Service<Credentials> = {
  protocol,
  name: ${literal(name)},
  servers: [
${addresses}  ],
${members({
  regionOptional: regionRequired ? undefined : true,
  result,
  parameters: Object.keys(parameters).length > 0 ? parameters : undefined,
  errors: kindsOf(errorCodes),
})}};
`;
}

/** The kinds of error codes by code; nothing if there are none. */
export const kindsOf = (codes: readonly ErrorCode[]): Record<string, string> | undefined =>
  codes.length === 0 ? undefined : Object.fromEntries(codes.map(({ code, kind }) => [code, kind]));

/** `errors.gen.ts`: the documented error codes of each operation, and a guard that narrows to them. */
export function emitErrors({ operations }: ServiceModel): string {
  const parts = operations.map(({ name, operation }) => {
    const codes = errorCodesOf(operation);
    if (codes.length === 0) return "";
    const lines = codes.map(
      ({ code, status, meaning }) => `- \`${code}\`${status ? ` (HTTP ${status})` : ""}: ${meaning}`,
    );
    return `${jsDoc([`The documented error codes of ${name}.`, lines.join("\n")])}export type ${name}ErrorCode =${codes.map(({ code }) => ` ${literal(code)}`).join(" |")};

${jsDoc([`Whether \`error\` is a failure of ${name} with one of its documented codes.`])}export const is${name}Error = (
  error: unknown,
): error is CloudError<${name}ErrorCode> & { readonly code: ${name}ErrorCode } =>
  isCloudError<${name}ErrorCode>(error, ${literal(name)}, ${literal(codes.map(({ code }) => code))});
`;
  });
  const body = parts.filter((part) => part !== "").join("\n");
  return body === "" ? "export {};\n" : `import { type CloudError, isCloudError } from "@cloudseal/core";\n\n${body}`;
}
