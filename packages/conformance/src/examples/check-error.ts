import { CloudError, stringifyJson } from "@cloudseal/core";
import type { Json, Spec } from "../specs/load-specs.js";
import { point } from "../specs/resolver.js";
import { type ClientPackage, methodOf, recorder } from "./client.js";

/**
 * One documented error code, in the body that the spec gives failures: it must become a CloudError of the documented kind.
 *
 * @returns what is not as it should be
 */
export async function checkError(
  spec: Spec,
  client: ClientPackage,
  { code, status = 200, message, kind }: Json,
  input: Json,
): Promise<string[]> {
  const { responses } = spec.operation;
  const key = responses[status] && status >= 400 ? String(status) : "default";
  const at = { value: responses[key], pointer: point("/responses", key) };
  const { value: response, inService } = spec.resolver.resolve(at);
  const media = Object.values<Json>(response.content ?? {})[0];
  if (!media) return [`the spec gives no body for failures with status ${key}`];
  const said = message ?? `said of ${code}`;
  const body = fill(spec, { value: media.schema, pointer: "" }, inService, { code, message: said });
  try {
    await methodOf(spec, client, recorder(status, stringifyJson(body)))(input);
    return [`${code} was taken for a success`];
  } catch (error) {
    if (!(error instanceof CloudError)) return [`${code} became ${error}, expected a CloudError`];
    return Object.entries({ code, kind, status, message: said, operation: spec.name })
      .filter(([name, value]) => error[name as keyof CloudError] !== value)
      .map(
        ([name, value]) =>
          `its ${name} is ${JSON.stringify(error[name as keyof CloudError])}, expected ${JSON.stringify(value)}`,
      );
  }
}

/** A body of a failure: code and message where the schema has such members, at whatever depth they are required. */
function fill(
  spec: Spec,
  at: { value: Json; pointer: string },
  inService: boolean,
  texts: { code: string; message: string },
): Json {
  const { value: schema, inService: inner } = spec.resolver.resolve(at, inService);
  const body: Json = {};
  for (const [name, value] of Object.entries<Json>(schema.properties ?? {})) {
    const member = spec.resolver.resolve({ value, pointer: "" }, inner);
    if (/^(error_?)?code$/i.test(name)) body[name] = texts.code;
    else if (/^(error_?)?(message|msg)$/i.test(name)) body[name] = texts.message;
    else if (member.value.properties) body[name] = fill(spec, member, member.inService, texts);
    else if (/request_?id/i.test(name)) body[name] = "0a1b2c3d-request";
  }
  return body;
}
