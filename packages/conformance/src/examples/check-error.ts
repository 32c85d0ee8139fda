import { CloudError, stringifyJson } from "@cloudseal/core";
import { type Located, mediaKind } from "@cloudseal/openapi";
import { type Json, resolve, type Spec } from "../specs/load-specs.js";
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
  const response = resolve(spec, { value: responses[key], pointer: "" });
  const types = Object.entries<Json>(response.value.content ?? {});
  const media = types.find(([type]) => mediaKind(type) === "json")?.[1];
  if (!media)
    return [
      types.length === 0
        ? `the spec gives no body for failures with status ${key}`
        : `the spec gives failures with status ${key} in ${types.map(([type]) => type).join(", ")}: codes and messages are read from JSON only`,
    ];
  const texts = { code, message: message ?? `said of ${code}` };
  const body = fill(spec, { ...response, value: media.schema }, texts);
  try {
    await methodOf(spec, client, recorder(status, stringifyJson(body)))(input);
    return [`${code} was taken for a success`];
  } catch (error) {
    if (!(error instanceof CloudError)) return [`${code} became ${error}, expected a CloudError`];
    const { vendor, service, requestId } = error;
    const facts = { code, kind, status, operation: spec.name };
    // The text has the message among these facts.
    const { message: text } = new CloudError({ vendor, service, requestId, ...facts, ...texts });
    return Object.entries({ ...facts, message: text })
      .map(([name, value]) => [name, error[name as keyof CloudError], value])
      .filter(([, found, expected]) => found !== expected)
      .map(([name, found, value]) => `its ${name} is ${JSON.stringify(found)}, expected ${JSON.stringify(value)}`);
  }
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
