import type { Field, Page } from "../page.js";
import { draftSchema, type Types } from "./schema.js";
import { examplesOf, type Json, quote, todo } from "./todo.js";

/** The responses: the success as the page has it, failures as the service documents them. */
export function draftResponses(page: Page, service: Json, types: Types): Json {
  const success = page.responses.find(({ status }) => status === undefined || status.startsWith("2"));
  const failure = service.components?.responses?.Error
    ? { $ref: "./service.yaml#/components/responses/Error" }
    : undefined;
  const statuses = new Set(
    [...page.responses, ...page.errorCodes, ...page.statusCodes]
      .map(({ status }) => status)
      .filter((status) => status && !status.startsWith("2")),
  );
  const meaning = (status: string) => page.statusCodes.find((item) => item.status === status);
  return todo(
    {
      200: {
        description: todo("TODO", `in your own words: ${quote(success?.description ?? "")}`, success?.line),
        ...(success &&
          success.fields.length > 0 && {
            content: { "application/json": content(success.fields, page, service, types) },
          }),
      },
      ...Object.fromEntries(
        [...statuses].sort().map((status) => [
          status,
          {
            description: todo(
              "TODO",
              `in your own words: ${quote(meaning(status as string)?.meaning ?? "")}`,
              meaning(status as string)?.line,
            ),
            ...failure,
          },
        ]),
      ),
      ...(failure && { default: failure }),
    },
    "other statuses that the service responds with",
  );
}

function content(fields: readonly Field[], page: Page, service: Json, types: Types): Json {
  const properties = Object.fromEntries(fields.map((field) => [field.name, member(field, service, types)]));
  let schema: Json = {
    type: "object",
    ...(isShared("RequestId", service) && properties.RequestId && { required: ["RequestId"] }),
    properties,
  };
  for (const name of (service["x-cloudseal"]?.result ?? "").split("/").slice(1).reverse())
    schema = {
      type: "object",
      required: [name],
      properties: { [name]: { description: todo("TODO", "what is round the result"), ...schema } },
    };
  const examples = page.responseExamples.filter(
    ({ body, status }) => body !== undefined && (status === undefined || status.startsWith("2")),
  );
  return {
    schema,
    ...examplesOf(examples),
  };
}

const isShared = (name: string, service: Json): boolean => Object.hasOwn(service.components?.schemas ?? {}, name);

const member = (field: Field, service: Json, types: Types): Json =>
  isShared(field.name, service)
    ? { $ref: `./service.yaml#/components/schemas/${field.name}` }
    : draftSchema(field, types);

/** The documented error codes and statuses. */
export function draftErrors({ errorCodes, statusCodes }: Page): Json {
  return {
    ...(errorCodes.length > 0 && {
      errorCodes: errorCodes.map(({ status, code, message, meaning = "", line, confidence }) => {
        const kind = kindOfCode(code, status);
        const item = {
          ...(status !== undefined && { status: Number(status) }),
          code,
          ...(message !== undefined && { message }),
          meaning: todo("TODO", `in your own words: ${quote(meaning)}`, line),
          kind: kind ?? todo("failed", "which kind?", line),
        };
        return confidence < 60 ? todo(item, `read with ${confidence} % confidence`, line) : item;
      }),
    }),
    ...(statusCodes.length > 0 && {
      statusCodes: statusCodes.map(({ status, meaning, line }) => ({
        status: Number(status),
        meaning: todo("TODO", `in your own words: ${quote(meaning)}`, line),
      })),
    }),
  };
}

/** The likely kind of an error code, from its status and its words; nothing when they do not tell. */
export function kindOfCode(code: string, status: string | undefined): string | undefined {
  const [, found] = words.find(([pattern]) => pattern.test(code)) ?? [];
  return found ?? byStatus[status ?? ""] ?? (status?.startsWith("5") ? "server" : undefined);
}

const words: readonly [RegExp, string][] = [
  [/throttl|requestlimit|toomany/i, "throttled"],
  [/quota|limitexceed|exceed/i, "quota"],
  [/nopermission|unauthorizedoperation|forbidden|denied|noauth/i, "permission"],
  [/notfound|notexist/i, "notFound"],
  [/signature|credential|token|authfailure|accesskey/i, "credentials"],
  [/invalid|missing|unknown|unsupported|illegal|malformed/i, "invalid"],
  [/internal|servererror|unavailable/i, "server"],
  [/^failedoperation|operationdenied/i, "failed"],
];

const byStatus: Record<string, string> = {
  400: "invalid",
  401: "credentials",
  403: "permission",
  404: "notFound",
  409: "failed",
  429: "throttled",
};
