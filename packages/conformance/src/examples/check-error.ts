import { CloudError, type CloudErrorFields, type ErrorKind, stringifyJson } from "@cloudseal/core";
import { joinPath, type Located, mediaKind } from "@cloudseal/openapi";
import { type Json, resolve, type Spec } from "../specs/load-specs.js";
import type { Outcome } from "./check-response.js";
import { type ClientPackage, exchange } from "./client.js";

/**
 * One documented error code, in the body that the spec gives failures: it must become a CloudError of the documented kind,
 * retryable where that is safe, which the operation's guard takes.
 *
 * @param isOwn whether the operation documents it; else any operation of the service may respond with it
 */
export async function checkError(
  spec: Spec,
  client: ClientPackage,
  { code, status = 200, message, kind }: Json,
  input: Json,
  isOwn: boolean,
): Promise<Outcome> {
  const { responses } = spec.operation;
  const key = responses[status] && status >= 400 ? String(status) : "default";
  const response = resolve(spec, { value: responses[key], pointer: "" });
  const types = Object.entries<Json>(response.value.content ?? {});
  const media = types.find(([type]) => mediaKind(type) === "json")?.[1];
  if (!media)
    return wrong(
      types.length === 0
        ? `the spec gives no body for failures with status ${key}`
        : `the spec gives failures with status ${key} in ${types.map(([type]) => type).join(", ")}: codes and messages are read from JSON only`,
    );
  const texts = { code, message: message ?? `said of ${code}` };
  const body = fill(spec, { ...response, value: media.schema }, texts);
  const { thrown: error } = await exchange(spec, client, input, { status, body: stringifyJson(body) });
  const where = joinPath("errors", code);
  if (error === undefined)
    return { misfits: [{ where, found: `HTTP ${status}`, expected: "a failure" }], problems: [] };
  if (!(error instanceof CloudError)) return wrong(`${code} became ${error}, expected a CloudError`);
  const { vendor, service, requestId } = error;
  const facts = { code, kind: kind ?? error.kind, status, operation: spec.name };
  // The text has the message among these facts.
  const { message: text } = new CloudError({ vendor, service, requestId, ...facts, ...texts });
  const retryable = isRetryable(facts.kind, spec.extension.idempotent === true);
  const problems = Object.entries({ ...facts, message: text, retryable, attempts: 1 })
    .map(([name, value]) => [name, error[name as keyof CloudError], value])
    .filter(([, found, expected]) => found !== expected)
    .map(([name, found, value]) => `its ${name} is ${JSON.stringify(found)}, expected ${JSON.stringify(value)}`);
  const words = kind === undefined ? said(code, status) : undefined;
  if (words !== undefined && error.kind !== words)
    problems.push(`its kind is "${error.kind}", expected "${words}", as its name or its status says`);
  if (kind === undefined && !kindsOfResponses.has(error.kind))
    problems.push(`its kind is "${error.kind}", which no response can be`);
  return wrong(...problems, ...throughGuard(spec, client, error, isOwn));
}

const wrong = (...problems: string[]): Outcome => ({ misfits: [], problems });

/** The kind that the words of a code say, as far as they are the same with every vendor, else its status; mostly nothing. */
function said(code: string, status: number): ErrorKind | undefined {
  const [family = ""] = code.split(".");
  const found = words.find(([pattern]) => pattern.test(family))?.[1];
  return found ?? (status >= 500 ? "server" : undefined);
}

const words: readonly [RegExp, ErrorKind][] = [
  [/Throttl|TooFrequent|^RequestLimitExceeded$/, "throttled"],
  [/NoPermission|^UnauthorizedOperation$/, "permission"],
  [/(?:Internal|Inner|Server)Error$/, "server"],
  [/Not(?:Exists?|Found)$/, "notFound"],
];

/** What the vendor can say of a failure. */
const kindsOfResponses: ReadonlySet<string> = new Set<ErrorKind>([
  ...(["throttled", "quota", "credentials", "permission", "clock"] as const),
  ...(["invalid", "notFound", "server", "failed", "timeout"] as const),
]);

/** Too many requests were not looked at; of others, the work may have been done. */
const isRetryable = (kind: string, isIdempotent: boolean): boolean =>
  kind === "throttled" || (isIdempotent && /^(?:server|timeout)$/.test(kind));

/** The operation's guard takes its own documented codes, and no other. */
function throughGuard({ name }: Spec, { operations }: ClientPackage, error: CloudError, isOwn: boolean): string[] {
  const guard: ((error: unknown) => boolean) | undefined = operations[`is${name}Error`];
  if (!guard) return isOwn ? [`the client has no guard is${name}Error`] : [];
  const problems: string[] = [];
  if (guard(error) !== isOwn)
    problems.push(`its guard ${isOwn ? "does not take it" : "takes it, though the operation does not document it"}`);
  const facts = error.toJSON() as unknown as CloudErrorFields;
  for (const other of [{ code: `${error.code}.NotDocumented` }, { operation: `${name}Other` }])
    if (guard(new CloudError({ ...facts, ...other })))
      problems.push(`its guard takes ${JSON.stringify(other)} as well`);
  return problems;
}

/** A body of a failure: code and message where the schema has such members, at whatever depth they are. */
function fill(spec: Spec, at: Located, texts: { code: string; message: string }): Json {
  const schema = resolve(spec, at);
  const body: Json = {};
  for (const [name, value] of Object.entries<Json>(schema.value.properties ?? {})) {
    const member = resolve(spec, { ...schema, value });
    if (/^(error_?)?code$/i.test(name)) body[name] = texts.code;
    else if (/^(error_?)?(message|msg)$/i.test(name)) body[name] = texts.message;
    else if (member.value.properties) body[name] = fill(spec, member, texts);
    else if (/request_?id/i.test(name)) body[name] = "0a1b2c3d-request";
  }
  return body;
}
