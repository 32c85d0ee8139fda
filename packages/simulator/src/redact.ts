import { createRedactor, type Redactor } from "@cloudseal/core/later";
import { parseAuthorization } from "./http/authorization.js";
import type { WireRequest } from "./http/request.js";

const mask = "***";

/** Removes from a text known secrets in any form, and those that the request itself carries. */
export type RedactText = (text: string) => string;

/** @param known redacts the secrets of all credentials that the simulator knows */
export function redactorFor(known: Redactor, request: WireRequest | undefined): RedactText {
  const carried = request ? carriedBy(request) : { tokens: [], signature: undefined };
  // Unknown tokens are rare, and mostly no patterns are made for them.
  const unknown = createRedactor(carried.tokens.filter((token) => /^[\x20-\x7e]+$/.test(token) && !known.isIn(token)));
  const { signature } = carried;
  const signed = signature && new RegExp(signature.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"), "gi");
  const once = (text: string) => {
    const clean = unknown.text(known.text(text));
    return signed ? clean.replace(signed, mask) : clean;
  };
  return (text) => {
    if (text.length < shortest) return text;
    const clean = once(text);
    if (!clean.includes("%")) return clean;
    // A secret inside another encoding has no place that could be replaced.
    const plain = decoded(clean);
    return plain !== undefined && once(plain) === plain ? clean : mask;
  };
}

/** Shorter secrets are left alone. */
const shortest = 6;

function carriedBy({ headers }: WireRequest): { tokens: string[]; signature: string | undefined } {
  const tokens = Object.entries(headers).flatMap(([name, value]) =>
    value !== undefined && secretHeader.test(name) ? [value] : [],
  );
  const signature = parseAuthorization(headers.authorization)?.fields.get("Signature");
  return { tokens, signature: signature && signature.length >= shortest ? signature : undefined };
}

const secretHeader = /token|cookie|secret|password/;

/**
 * A request target without credentials: known ones, and the values of parameters that are named like some, in the query or
 * the path, however their names are encoded. Older signatures travel in the query.
 */
export function redactTarget(target: string, redact: RedactText): string {
  const at = target.indexOf("?");
  const [path, query] = at < 0 ? [target, ""] : [target.slice(0, at), target.slice(at + 1)];
  const segments = path.split("/").map((segment) => redactPart(segment, redact));
  const pairs = query.split("&").map((pair) => redactPair(pair, redact));
  // Once more for what goes beyond a part, such as a secret with a slash.
  return redact(segments.join("/") + (at < 0 ? "" : `?${pairs.join("&")}`));
}

function redactPair(pair: string, redact: RedactText): string {
  const at = pair.indexOf("=");
  if (at < 0) return redactPart(pair, redact);
  const name = pair.slice(0, at);
  const value = isSecretName(decoded(name) ?? "token") ? mask : redactPart(pair.slice(at + 1), redact);
  return `${redact(name)}=${value}`;
}

/** A part of a target, which may hold parameters of its own. */
const redactPart = (part: string, redact: RedactText) => (holdsSecret(decoded(part)) ? mask : redact(part));

const isSecretName = (name: string) => secretName.test(name.replace(/[^A-Za-z0-9]/g, ""));
const secretName = /token|secret|signature|password|accesskeyid/i;

function holdsSecret(plain: string | undefined): boolean {
  if (!plain?.includes("=")) return plain === undefined;
  return plain
    .split(/[?&;,#/]/)
    .some((pair) => pair.indexOf("=") > 0 && isSecretName(pair.slice(0, pair.indexOf("="))));
}

/** A text without percent-encoding, however often it was encoded; nothing if that was more often than anybody does. */
function decoded(text: string): string | undefined {
  let plain = text;
  for (let round = 0; round < 8; round++) {
    const next = plain.replace(/%(?:25)*([\da-f]{2})/gi, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
    if (next === plain) return plain;
    plain = next;
  }
  return undefined;
}

/** Whether an input's member of this name is a secret: a password, a key, a token that shows who calls. */
export const isSecretMember = (name: string): boolean =>
  secretMember.test(
    ends(name)
      .replace(/[^A-Za-z0-9]/g, "")
      .toLowerCase(),
  );

/** Beginning and end of a name, by which it is known: a caller may send a megabyte of one. */
const ends = (name: string): string => (name.length > 200 ? name.slice(0, 100) + name.slice(-100) : name);

const secretMember =
  /(password|passwd|pwd|passphrase|secret|secretkey|keysecret|privatekey|apikey|(security|session|access|auth|refresh|bearer)token|signature|authorization|cookie)$|^(x[a-z]*)?token$/;
