import { exposedTypes, resolve } from "@cloudseal/openapi";
import type { Json, SpecSource } from "../read/spec-file.js";

type Pointer = (string | number)[];

/** Names of headers that no parameter may have, and why. @see https://fetch.spec.whatwg.org/#forbidden-request-header */
const notParameters: [name: RegExp, why: string][] = [
  [
    /^(?:host|content-length|transfer-encoding|connection|keep-alive|te|trailer|upgrade|expect|http2-settings|proxy-.*)$/,
    "it frames or routes the request, which the transport does",
  ],
  [/^authorization$/, "it has the signature, which security speaks of"],
  [/^(?:accept|content-type)$/, "OpenAPI ignores it: requestBody and responses name the media types"],
  [/^user-agent$/, "it names the client, not the operation"],
  [
    /^(?:accept-charset|accept-encoding|access-control-request-.*|cookie2?|date|dnt|origin|referer|set-cookie|via|sec-.*)$/,
    "fetch sends its own or none",
  ],
];

/**
 * Checks that a header is the operation's own.
 *
 * @param ownHeaders lower-case names of those that the vendor's signer sets
 * @param document with the security schemes, whose headers say who calls
 * @throws SpecError if it is not
 */
export function checkHeaderName(
  file: SpecSource,
  at: Pointer,
  name: string,
  ownHeaders: readonly string[],
  document: Json,
): void {
  const lower = name.toLowerCase();
  const schemes = Object.values<Json>(document.components?.securitySchemes ?? {});
  const isScheme = ({ in: place, name }: Json) => place === "header" && String(name).toLowerCase() === lower;
  const why =
    notParameters.find(([pattern]) => pattern.test(lower))?.[1] ??
    (ownHeaders.includes(lower)
      ? "the signer sets it"
      : schemes.some(isScheme)
        ? "it says who calls, which security speaks of"
        : undefined);
  if (why) throw file.error(at, `a header that is the operation's own: leave this one out, as ${why}`, name);
}

/** Visible ASCII, with spaces between. */
export const headText = /^[!-~](?:[ -~]*[!-~])?$/;

/**
 * Checks what the spec itself puts into the head of a request for a parameter: its constant, and of a header also the
 * values that it lists or shows.
 *
 * @throws SpecError for the first that HTTP does not carry as it is
 */
export function checkHeadTexts(file: SpecSource, at: Pointer, document: Json, parameter: Json): void {
  const { in: place, name, schema, example } = parameter;
  const listed = valuesOf(document, schema);
  const { const: constant } = resolve(document, schema) ?? {};
  const sent = (place === "header" ? [...listed, example] : [constant]).filter((value) => typeof value !== "object");
  const found = (value: Json) => `${name}: ${JSON.stringify(value)}`;
  for (const value of sent)
    if (value !== undefined && !headText.test(String(value)))
      throw file.error([...at, "schema"], "visible ASCII with spaces between, as it goes into the head", found(value));
  if ((place === "header" || place === "path") && exposedTypes(resolve(document, schema)).includes("object"))
    throw file.error(
      [...at, "schema"],
      "a text, a number or a boolean, as an object has no form there",
      `${name}: object`,
    );
  for (const value of listed) {
    if (/\p{Cc}/u.test(String(value)))
      throw file.error([...at, "schema"], "a value without control characters", found(value));
    if (place === "path" && /^\.{0,2}$/.test(String(value)))
      throw file.error([...at, "schema"], "a value that leaves the path as it is", found(value));
  }
}

/** The values that a schema, or what it is made of, lists. */
function valuesOf(document: Json, schema: Json, seen = new Set<Json>()): Json[] {
  if (typeof schema !== "object" || schema === null || seen.has(schema)) return [];
  seen.add(schema);
  const { $ref, const: constant, enum: values = [], items, anyOf = [], oneOf = [], allOf = [] } = schema;
  const own = [constant, ...values].filter((value) => value !== undefined && typeof value !== "object");
  const target = $ref === undefined ? undefined : resolve<Json>(document, { $ref });
  return [...own, ...[target, items, ...anyOf, ...oneOf, ...allOf].flatMap((part) => valuesOf(document, part, seen))];
}

const label = "[a-z0-9](?:[a-z0-9-]*[a-z0-9])?";
const address = new RegExp(`^https?://${label}(?:\\.${label})*(?::[0-9]{1,5})?$`, "i");
const region = /^[a-z0-9-]+$/;

/**
 * Checks the addresses of a service, and what is put into them.
 *
 * @param file service.yaml
 * @throws SpecError for the first that a client cannot call
 */
export function checkServers(file: SpecSource, servers: readonly Json[]): void {
  for (const [index, { url, variables = {} }] of servers.entries()) {
    if (typeof url !== "string" || !address.test(url.replace("{region}", "region")))
      throw file.error(
        ["servers", index, "url"],
        "https://host[:port] without a path, in which {region} may stand once",
        String(url),
      );
    for (const [name, { default: standard, enum: values = [] }] of Object.entries<Json>(variables))
      for (const value of [standard, ...values])
        if (name !== "region" || !region.test(value))
          throw file.error(
            ["servers", index, "variables", name],
            "the one variable region, with values of small letters, digits and -",
            `${name}: ${JSON.stringify(value)}`,
          );
  }
}
