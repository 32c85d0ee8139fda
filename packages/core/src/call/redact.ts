import type { CloudError } from "../errors.js";

/**
 * What nobody may read: keys, tokens and signatures in texts, headers and causes of errors. Vendors quote what they received
 * in their messages, transports the request in their errors.
 */

/** Shorter secrets are not looked for: one letter stands in every text. */
export const minSecretLength = 6;

/** What replaces a secret. */
const mask = "***";

/** Texts without secrets. */
export interface Redactor {
  /** The text with every secret replaced, in any form in which it is likely to be quoted. */
  text(text: string): string;
  /** Whether a secret can be read in the text. */
  isIn(text: string): boolean;
}

/**
 * Finds secrets as they are, in any case, percent-encoded (each character or some, once or twice), escaped as in JSON, in
 * hexadecimal, and in Base64, alone or within more.
 *
 * @param secrets of visible ASCII characters, as credentials are
 * @param signatures which are looked for as they are, in any case: each is good for one request
 */
export function createRedactor(
  secrets: readonly (string | undefined)[],
  signatures: readonly (string | undefined)[] = [],
): Redactor {
  const patterns = [
    ...longEnough(secrets).map(patternOf),
    ...longEnough(signatures).map((signature) => new RegExp(literal(signature), "gi")),
  ];
  return {
    text: (text) => patterns.reduce((clean, pattern) => clean.replace(pattern, mask), text),
    isIn: (text) => patterns.some((pattern) => text.search(pattern) >= 0),
  };
}

/** The longest first: of a secret that holds another nothing must be left. */
const longEnough = (secrets: readonly (string | undefined)[]): string[] =>
  [...new Set(secrets)]
    .filter((secret): secret is string => secret !== undefined && secret.length >= minSecretLength)
    .sort((a, b) => b.length - a.length);

const literal = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");

/** Characters of a secret that are looked for one by one. */
const maxPattern = 256;

/** The same few credentials are looked for again and again. */
const patterns = new Map<string, RegExp>();

function patternOf(secret: string): RegExp {
  let pattern = patterns.get(secret);
  if (!pattern) {
    // Some tokens have thousands of characters, too many for a pattern: these are known by their beginning.
    const [known, rest] =
      secret.length > maxPattern ? [secret.slice(0, maxPattern / 2), `[^\\s"'<>\\\\]*`] : [secret, ""];
    const forms = [(known.match(/\\+|[^\\]/g) ?? []).map(charPattern).join(""), hexOf(known), ...base64Of(known)];
    pattern = new RegExp(forms.map((form) => form + rest).join("|"), "gi");
    if (patterns.size >= 64) patterns.clear();
    patterns.set(secret, pattern);
  }
  return pattern;
}

/** One character: itself, escaped in JSON or HTML, or percent-encoded. Backslashes come in runs, as escapes double them. */
function charPattern(char: string): string {
  if (char[0] === "\\") return `(?:\\\\{${char.length},${char.length * 4}}|(?:%(?:25){0,2}5c){${char.length}})`;
  const code = char.charCodeAt(0);
  const hex = code.toString(16).padStart(2, "0");
  const itself = literal(char);
  const escaped = /["'/]/.test(char) ? `|\\\\{1,3}${itself}` : "";
  return `(?:${itself}${escaped}|%(?:25){0,2}${hex}|\\\\u00${hex}|&#(?:x0{0,4}${hex}|0{0,4}${code});)`;
}

const hexOf = (secret: string): string =>
  Array.from(secret, (char) => char.charCodeAt(0).toString(16).padStart(2, "0")).join("[ :]?");

/** What is the same in every Base64 text that the secret is part of: it may begin at any of three places. */
function base64Of(secret: string): string[] {
  return [0, 1, 2].flatMap((before) => {
    const text = btoa("\0".repeat(before) + secret).replace(/=+$/, "");
    // The first letters hold bits of what stands before it, the last one those of what follows.
    const inner = text.slice(before === 0 ? 0 : before + 1, (before + secret.length) % 3 === 0 ? undefined : -1);
    return inner.length < minSecretLength
      ? []
      : inner.replaceAll("+", "(?:[+-]|%2b)").replaceAll("/", "(?:\\\\?/|_|%2f)");
  });
}

/** Headers that show who calls, whatever their value. */
const secretHeader = /(^|-)authorization$|token|cookie|secret|password|(^|-)signature$|api-?key/;

/**
 * Headers as hooks, responses and errors show them: those that show who calls are `***`, and so is every secret in the others.
 * They can be printed.
 */
export const redactHeaders = (
  headers: Readonly<Record<string, string>>,
  redactor: Redactor = createRedactor([]),
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      secretHeader.test(name.toLowerCase()) ? mask : printable(redactor.text(String(value)), maxText),
    ]),
  );

/** What moves a cursor, begins a line or turns the direction of writing. */
const invisible = /[\p{Cc}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\p{Surrogate}/gu;

/**
 * A text that somebody else chose, fit for a terminal and a log: on one line, unless it may have several, without control
 * characters and marks of direction, and not longer than `limit` characters.
 */
export function printable(text: string, limit = 2000, lines = false): string {
  const clean = text.slice(0, limit * 2).replace(invisible, (char) => (lines && char === "\n" ? char : " "));
  return text.length > limit ? `${clean.slice(0, limit).replace(/\p{Surrogate}$/u, "")}…` : clean;
}

/** Values that are looked at in search of a secret; a cause that holds more is taken for one that has some. */
const maxValues = 20_000;

/** Characters of a text in a cause; a longer one is not for printing. */
const maxText = 20_000;

/**
 * A cause that can be printed: itself, where all of it can be read and holds no secret, no request and no control
 * characters; of any other error what may be shown of it.
 *
 * @returns undefined for anything else
 */
export function redactCause(cause: unknown, redactor: Redactor): unknown {
  if (isClean(cause, redactor)) return cause;
  if (typeof cause === "string") return printable(redactor.text(cause), maxText, true);
  try {
    return cause instanceof Error ? copyOf(cause, redactor, 0) : undefined;
  } catch {
    // Of what cannot even be read there is nothing to show.
    return undefined;
  }
}

/** What a vendor's error says beside code and message, as data that can be printed; nothing of what is too large for that. */
export function redactDetails(details: unknown, redactor: Redactor): unknown {
  if (details === undefined) return undefined;
  try {
    const json = JSON.stringify(details, (_, value) => (typeof value === "bigint" ? String(value) : value));
    if (json.length > maxText) return undefined;
    return JSON.parse(redactor.text(json), (_, value) => {
      if (typeof value === "string") return printable(value, maxText, true);
      if (Object(value) !== value || Array.isArray(value)) return value;
      // Names are the server's too.
      return Object.fromEntries(Object.entries(value).map(([name, member]) => [printable(name, maxText), member]));
    });
  } catch {
    return undefined;
  }
}

function copyOf(error: Error, redactor: Redactor, depth: number): Error {
  const own = (name: string): unknown => Object.getOwnPropertyDescriptor(error, name)?.value;
  const text = (value: unknown) => (typeof value === "string" ? printable(redactor.text(value), maxText, true) : value);
  const inner = depth < 8 ? own("cause") : undefined;
  const shown = inner instanceof Error && !isClean(inner, redactor) ? copyOf(inner, redactor, depth + 1) : inner;
  const copy = new Error(
    String(text(error.message) ?? ""),
    shown === undefined || !isClean(shown, redactor) ? undefined : { cause: shown },
  );
  const fields = {
    name: error.name,
    stack: error.stack,
    code: own("code"),
    syscall: own("syscall"),
    errno: own("errno"),
  };
  for (const [field, given] of Object.entries(fields)) {
    const value = text(given);
    // As errors have them: a stack is not listed, a code is.
    const enumerable = field !== "name" && field !== "stack";
    if (typeof value === "string" || typeof value === "number")
      Object.defineProperty(copy, field, { value, enumerable, configurable: true, writable: true });
  }
  return copy;
}

/** Whether all of a value, and of what it leads to, can be read, and none of it is secret. */
function isClean(root: unknown, redactor: Redactor): boolean {
  const seen = new Set<object>();
  const queue: unknown[] = [root];
  try {
    for (let looked = 0; queue.length > 0; looked++) {
      const value = queue.pop();
      if (looked + queue.length > maxValues) return false;
      if (typeof value === "string" || typeof value === "symbol") {
        if (!isCleanText(String(value), redactor)) return false;
      } else if ((typeof value === "object" && value !== null) || typeof value === "function") {
        if (seen.has(value)) continue;
        seen.add(value);
        if (!lookInto(value, queue, redactor)) return false;
      }
    }
    return true;
  } catch {
    // A revoked proxy, a detached buffer: nobody knows what a printer makes of it.
    return false;
  }
}

const isCleanText = (text: string, redactor: Redactor): boolean =>
  text.length <= maxText && !redactor.isIn(text) && text.replace(/[\n\t]/g, "").search(invisible) < 0;

/** Members of errors that hold a request or a response: the shape of axios, got and their like. */
const request = /^(config|request|req|response|res|headers|options|data|body|rawPacket)$/;

/** Members that are named as what nobody may read. */
const secretMember = /authorization|token|secret|password|cookie|credential|api-?key|access-?key/i;

/** Adds what a value leads to; false if it holds what nobody may read, or more than its members tell. */
function lookInto(value: object, queue: unknown[], redactor: Redactor): boolean {
  if (ArrayBuffer.isView(value))
    return areCleanBytes(new Uint8Array(value.buffer, value.byteOffset, value.byteLength), redactor);
  if (value instanceof ArrayBuffer) return areCleanBytes(new Uint8Array(value), redactor);
  if (!isReadable(value)) return false;
  if (value instanceof Map) for (const entry of value) queue.push(...entry);
  else if (value instanceof Set) for (const item of value) queue.push(item);
  // Some errors have these from a getter.
  if (value instanceof Error) queue.push(value.message, value.stack);
  for (const key of Reflect.ownKeys(value)) {
    if (isOurs(value) && /^(details|headers)$/.test(String(key))) {
      // Names of headers and of what a vendor says are no secrets: the values that are were taken out.
      queue.push(JSON.stringify((value as CloudError)[key as "details"]));
      continue;
    }
    const { get, value: member } = Object.getOwnPropertyDescriptor(value, key) ?? {};
    if (get && !(key === "stack" && value instanceof Error)) return false;
    if (typeof member !== "number" && member && isSecretName(key, value)) return false;
    queue.push(key, member);
    if (queue.length > maxValues) return false;
  }
  return true;
}

const areCleanBytes = (bytes: Uint8Array, redactor: Redactor) =>
  bytes.length <= maxText && !redactor.isIn(new TextDecoder("latin1").decode(bytes));

const isSecretName = (key: string | symbol, holder: object) =>
  typeof key === "string" && (secretMember.test(key) || (holder instanceof Error && request.test(key)));

/** Whether its members are all that a printer shows of it. */
function isReadable(value: object): boolean {
  const tag = Object.prototype.toString.call(value).slice(8, -1);
  if (typeof DOMException === "function" && value instanceof DOMException) return true;
  if (!/^(Object|Array|Error|Map|Set|Date|RegExp|Function|AsyncFunction|Arguments)$/.test(tag)) return false;
  const inspected = (value as Record<symbol, unknown>)[Symbol.for("nodejs.util.inspect.custom")];
  // A Date's is the platform's; so is none of the others'.
  return (
    inspected === undefined && (tag === "Date" || (value as { toJSON?: unknown }).toJSON === undefined || isOurs(value))
  );
}

/** Our own errors write themselves, and were made without secrets: known by the mark of their class, which may be another copy. */
function isOurs(value: object): boolean {
  for (let made = Object.getPrototypeOf(value); made; made = Object.getPrototypeOf(made))
    if (made.constructor?.cloudseal === ("CloudError" satisfies typeof CloudError.cloudseal)) return true;
  return false;
}
