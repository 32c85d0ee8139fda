import { randomNonce } from "#crypto";
import type { Protocol } from "../protocol.js";
import { stringifyJson } from "./json.js";
import { describe, isDate, textOf } from "./plain-data.js";

/** What an operation takes as a file or as its whole body. A string is sent in UTF-8. */
export type BinaryInput = Uint8Array | string | FilePart;

/** A file with a name and a media type of its own, for a part of a multipart body. */
export interface FilePart {
  readonly data: Uint8Array | string;
  /** Default: the name of the part. */
  readonly name?: string | undefined;
  /** Media type. Default: `application/octet-stream`. */
  readonly type?: string | undefined;
}

/** A body that is no JSON, and its media type. */
export interface EncodedBody {
  readonly body: string | Uint8Array;
  readonly type: string;
}

/**
 * Writes the members of a body in another form than JSON. A route has the one that its operation needs, so that other
 * bundles do not include it.
 *
 * @throws TypeError that names a member which has no such form
 */
export type BodyEncoder = (
  members: Readonly<Record<string, unknown>>,
  route: { readonly contentType?: string },
  protocol: Pick<Protocol<object>, "serialiseQuery">,
) => EncodedBody;

/** `application/x-www-form-urlencoded`, in the form that the vendor's queries have. */
export const encodeForm: BodyEncoder = (members, _, { serialiseQuery }) => ({
  body: serialiseQuery(members),
  type: "application/x-www-form-urlencoded",
});

/** `multipart/form-data`: bytes as files, objects as JSON, lists part by part. @see https://www.rfc-editor.org/rfc/rfc7578 */
export const encodeMultipart: BodyEncoder = (members) => {
  const boundary = `cloudseal-${randomNonce()}`;
  const chunks: (string | Uint8Array)[] = [];
  for (const [name, value] of Object.entries(members))
    for (const [index, item] of (Array.isArray(value) ? value : [value]).entries()) {
      if (item === undefined || item === null) continue;
      const { data, head } = partOf(name, Array.isArray(value) ? `${name}[${index}]` : name, item);
      chunks.push(
        `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(name)}"${head}\r\n\r\n`,
        data,
        "\r\n",
      );
    }
  chunks.push(`--${boundary}--\r\n`);
  return { body: joined(chunks), type: `multipart/form-data; boundary=${boundary}` };
};

/** A body that is one text or one run of bytes, the member `body`, in the media type of the spec. */
export const encodeRaw: BodyEncoder = ({ body: given }, { contentType = "application/octet-stream" }) => {
  const body = isFile(given) ? given.data : (given ?? "");
  if (typeof body !== "string" && !(body instanceof Uint8Array))
    throw new TypeError(`body is ${describe(body)}: ${wanted}`);
  return { body: body.length === 0 ? "" : body, type: contentType };
};

const wanted = "pass a Uint8Array or a string, such as new Uint8Array(await blob.arrayBuffer())";

function partOf(name: string, place: string, value: unknown): { data: string | Uint8Array; head: string } {
  if (value instanceof Uint8Array || isFile(value)) {
    const file: FilePart = value instanceof Uint8Array ? { data: value } : value;
    const type = file.type ?? "application/octet-stream";
    if (!/^[\x20-\x7e]+$/.test(type)) throw new TypeError(`${place}.type is no media type`);
    return {
      data: file.data,
      head: `; filename="${quoted(textOf(file.name ?? name, `${place}.name`))}"\r\nContent-Type: ${type}`,
    };
  }
  const isPlainObject = typeof value === "object" && value !== null && !isDate(value);
  if (isPlainObject && Object.prototype.toString.call(value) !== "[object Object]" && !Array.isArray(value))
    throw new TypeError(`${place} is ${describe(value)}: ${wanted}`);
  return isPlainObject
    ? { data: stringifyJson(value), head: "\r\nContent-Type: application/json" }
    : { data: textOf(value, place), head: "" };
}

const isFile = (value: unknown): value is FilePart => {
  const { data } = Object(value) as { data?: unknown };
  return !(value instanceof Uint8Array) && (data instanceof Uint8Array || typeof data === "string");
};

/** @see https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#multipart-form-data */
const quoted = (text: string): string => text.replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/"/g, "%22");

function joined(chunks: readonly (string | Uint8Array)[]): Uint8Array {
  const encoder = new TextEncoder();
  const parts = chunks.map((chunk) => (typeof chunk === "string" ? encoder.encode(chunk) : chunk));
  const bytes = new Uint8Array(parts.reduce((size, { length }) => size + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
