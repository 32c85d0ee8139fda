import { randomNonce } from "#crypto";
import type { Protocol } from "../protocol.js";
import { stringifyJson } from "./json.js";
import { describe, isDate, isRecord, textOf } from "./plain-data.js";

/** What an operation takes as a file or as its whole body. A string is sent in UTF-8. */
export type BinaryInput = Uint8Array | string | FilePart;

/** A file with a name and a media type of its own, for a part of a multipart body. */
export interface FilePart {
  readonly data: Uint8Array | string;
  /** Default: the name of the part. */
  readonly name?: string | undefined;
  /** Media type. Default: that of the spec where it is one, else `application/octet-stream`. */
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
  route: { readonly contentType?: string; readonly binary?: readonly string[] },
  protocol: Pick<Protocol<object>, "serialiseQuery">,
) => EncodedBody;

/** `application/x-www-form-urlencoded`, in the form that the vendor's queries have. */
export const encodeForm: BodyEncoder = (members, _, { serialiseQuery }) => ({
  body: serialiseQuery(members),
  type: "application/x-www-form-urlencoded",
});

/** `multipart/form-data`: what is binary as files, objects as JSON, lists part by part. @see https://www.rfc-editor.org/rfc/rfc7578 */
export const encodeMultipart: BodyEncoder = (members, { binary = [] }) => {
  const boundary = `cloudseal-${randomNonce()}`;
  const chunks: (string | Uint8Array)[] = [];
  for (const [name, value] of Object.entries(members))
    for (const [index, item] of (Array.isArray(value) ? value : [value]).entries()) {
      if (item === undefined || item === null) continue;
      const place = Array.isArray(value) ? `${name}[${index}]` : name;
      const isFile = binary.includes(name) || item instanceof Uint8Array;
      const { data, head } = isFile ? filePart(name, place, item) : partOf(place, item);
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
export const encodeRaw: BodyEncoder = ({ body: given }, { contentType = unknownType }) => {
  const { data, type = contentType.includes("*") ? unknownType : contentType } = fileOf("body", given ?? "");
  return { body: data.length === 0 ? "" : data, type };
};

const unknownType = "application/octet-stream";

const wanted = "pass a Uint8Array or a string, such as new Uint8Array(await blob.arrayBuffer())";

/** @throws TypeError that names what is no file */
function fileOf(place: string, value: unknown): FilePart {
  const file = typeof value === "string" || value instanceof Uint8Array ? { data: value } : (Object(value) as FilePart);
  if (typeof file.data !== "string" && !(file.data instanceof Uint8Array))
    throw new TypeError(`${place} is ${describe(value)}: ${wanted}`);
  if (file.type !== undefined && !/^[\x20-\x7e]+$/.test(file.type))
    throw new TypeError(`${place}.type is no media type`);
  return file;
}

interface Part {
  readonly data: string | Uint8Array;
  readonly head: string;
}

function filePart(name: string, place: string, value: unknown): Part {
  const { data, name: fileName = name, type = unknownType } = fileOf(place, value);
  return { data, head: `; filename="${quoted(textOf(fileName, `${place}.name`))}"\r\nContent-Type: ${type}` };
}

function partOf(place: string, value: unknown): Part {
  const isPlainObject = typeof value === "object" && value !== null && !isDate(value);
  if (isPlainObject && !Array.isArray(value) && !isRecord(value))
    throw new TypeError(`${place} is ${describe(value)}: pass plain data`);
  return isPlainObject
    ? { data: stringifyJson(value), head: "\r\nContent-Type: application/json" }
    : { data: textOf(value, place), head: "" };
}

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
