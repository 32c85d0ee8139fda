/** What a body of a media type is to callers: a JSON value, a string, or bytes. */
export type MediaKind = "json" | "text" | "bytes";

/**
 * The kind of a media type, however it is spelled: parameters and case say nothing of it.
 *
 * @param schema the body's schema: `format: binary` makes bytes of text in no known character set
 * @see https://www.rfc-editor.org/rfc/rfc6839#section-3.1 for suffixes such as `+json`
 */
export function mediaKind(contentType: string, schema?: unknown): MediaKind {
  const type = mediaType(contentType);
  if (/^(application|text)\/(x[-+])?json$|\+json$/.test(type)) return "json";
  const isText = /^text\/|[/+]xml$|^application\/(yaml|x-yaml|x-www-form-urlencoded|javascript|x-ndjson|graphql)$/.test(
    type,
  );
  const isBinary = (schema as { format?: unknown } | undefined)?.format === "binary";
  return isText && !isBinary ? "text" : "bytes";
}

/** A media type without its parameters, in lower case: `application/json` of `Application/JSON; charset=utf-8`. */
export const mediaType = (contentType: string): string => (contentType.split(";")[0] ?? "").trim().toLowerCase();
