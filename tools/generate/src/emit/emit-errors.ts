import type { ServiceModel } from "../operation-model.js";
import type { Json } from "../spec-file.js";
import { jsDoc } from "./comment.js";
import { literal } from "./literal.js";

/** `errors.gen.ts`: the documented error codes of each operation, and a guard that narrows to them. */
export function emitErrors({ operations }: ServiceModel): string {
  const parts = operations.map(({ name, operation }) => {
    const codes: Json[] = operation["x-cloudseal"].errorCodes ?? [];
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
