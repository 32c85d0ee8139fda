import type { Field, Page, StatusCode } from "../page.js";
import { draftMembers, draftSchema, type Types } from "./schema.js";
import { examplesOf, inOwnWords, type Json, oneField, todo } from "./todo.js";

/** What a service has fixed of its responses. */
interface Envelope {
  service: Json;
  /** Names of the members around the result. */
  result: readonly string[];
}

/**
 * The responses: the success as the page has it, failures as the service documents them.
 *
 * @param ofQuery whether inputs are parameters, which stand above, and there is no page that has them
 */
export function draftResponses(page: Page | undefined, context: Envelope, types: Types, ofQuery: boolean): Json {
  const { service } = context;
  const success = page?.responses.find(({ status }) => status === undefined || status.startsWith("2"));
  const failure = service.components?.responses?.Error
    ? { $ref: "./service.yaml#/components/responses/Error" }
    : undefined;
  const statuses = new Set(
    [...(page?.responses ?? []), ...(page?.errorCodes ?? []), ...(page?.statusCodes ?? [])]
      .map(({ status }) => status)
      .filter((status) => status && !status.startsWith("2")),
  );
  const meaning = (status: string) => page?.statusCodes.find((item) => item.status === status);
  const fields = page ? (success?.fields ?? []) : undefined;
  const responses = {
    200: {
      description: inOwnWords(
        page && { value: success?.description ?? "", ...(success && { line: success.line }) },
        "what a success means",
      ),
      ...(fields?.length !== 0 && { content: { "application/json": content(fields, page, context, types) } }),
    },
    ...Object.fromEntries(
      [...statuses].sort().map((status) => [
        status,
        {
          description: inOwnWords({ value: "", ...said(meaning(status as string)) }),
          ...failure,
        },
      ]),
    ),
    ...(failure && { default: failure }),
  };
  if (page) return todo(responses, "other statuses that the service responds with");
  const input = "{ name: Name, in: query, description: What it is., schema: { type: string }, example: a }";
  return ofQuery ? todo(responses, `above, in parameters, for each: - ${input}`) : responses;
}

const said = (status: StatusCode | undefined) => status && { value: status.meaning, line: status.line };

/** @param fields nothing where there is no page to have them */
function content(
  fields: readonly Field[] | undefined,
  page: Page | undefined,
  { service, result }: Envelope,
  types: Types,
): Json {
  const examples = (page?.responseExamples ?? []).filter(
    ({ body, status }) => body !== undefined && (status === undefined || status.startsWith("2")),
  );
  const samples = examples.map(({ body }) =>
    result.reduce((sample: unknown, name) => (sample as Json)?.[name] ?? sample, body),
  );
  const isShown = samples.every((sample) => (sample as Json)?.RequestId !== undefined);
  const properties = fields
    ? draftMembers(fields, types, samples, (field, types, options) =>
        isShared(field.name, service)
          ? { $ref: `./service.yaml#/components/schemas/${field.name}` }
          : draftSchema(field, types, options),
      )
    : isShared("RequestId", service)
      ? { RequestId: { $ref: "./service.yaml#/components/schemas/RequestId" } }
      : {};
  let schema: Json = {
    type: "object",
    ...(isShared("RequestId", service) && properties.RequestId && isShown && { required: ["RequestId"] }),
    properties: fields
      ? properties
      : todo(properties, `${oneField} for each; required above names those that are certain to come`),
  };
  for (const name of [...result].reverse())
    schema = {
      type: "object",
      required: [name],
      properties: { [name]: { description: inOwnWords(undefined, "what is around the result"), ...schema } },
    };
  return {
    schema,
    ...examplesOf(examples),
  };
}

const isShared = (name: string, service: Json): boolean => Object.hasOwn(service.components?.schemas ?? {}, name);

/** The documented error codes. */
export function draftErrors({ errorCodes }: Page): Json {
  return {
    ...(errorCodes.length > 0 && {
      errorCodes: errorCodes.map(({ status, code, message, meaning = "", line, confidence }) => {
        const kind = kindOfCode(code, status);
        const item = {
          ...(status !== undefined && { status: Number(status) }),
          code,
          ...(message !== undefined && { message }),
          meaning: inOwnWords({ value: meaning, line }),
          kind: kind ?? todo("failed", "which kind?", line),
        };
        return confidence < 60 ? todo(item, `read with ${confidence} % confidence`, line) : item;
      }),
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
