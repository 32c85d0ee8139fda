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
 */
export function createRedactor(secrets: readonly (string | undefined)[]): Redactor {
  const patterns = [...new Set(secrets)]
    .filter((secret): secret is string => secret !== undefined && secret.length >= minSecretLength)
    // The longest first: of a secret that holds another nothing must be left.
    .sort((a, b) => b.length - a.length)
    .map(patternOf);
  return {
    text: (text) => patterns.reduce((clean, pattern) => clean.replace(pattern, mask), text),
    isIn: (text) => patterns.some((pattern) => text.search(pattern) >= 0),
  };
}

/** Characters of a secret that are looked for one by one. */
const maxPattern = 256;

/** The same few credentials are looked for again and again. */
const patterns = new Map<string, RegExp>();

function patternOf(secret: string): RegExp {
  let pattern = patterns.get(secret);
  if (!pattern) {
    // Some tokens have thousands of characters, too many for a pattern: these are known by their beginning.
    const [known, rest] = secret.length > maxPattern ? [secret.slice(0, maxPattern / 2), `[^\\s"'<>]*`] : [secret, ""];
    const forms = [[...known].map(charPattern).join(""), hexOf(known), ...base64Of(known)];
    pattern = new RegExp(forms.map((form) => form + rest).join("|"), "gi");
    if (patterns.size >= 64) patterns.clear();
    patterns.set(secret, pattern);
  }
  return pattern;
}

/** One character: itself, escaped in JSON or HTML, or percent-encoded. */
function charPattern(char: string): string {
  const code = char.charCodeAt(0);
  const hex = code.toString(16).padStart(2, "0");
  const itself = char.replace(/[\\^$.*+?()[\]{}|/-]/, "\\$&");
  const escaped = /["'\\/]/.test(char) ? `|\\\\{1,3}${itself}` : "";
  return `(?:${itself}${escaped}|%(?:25)*${hex}|\\\\u00${hex}|&#(?:x0*${hex}|0*${code});)`;
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

/** Headers as hooks and errors show them: those that show who calls are `***`, and so is every secret in the others. */
export const redactHeaders = (
  headers: Readonly<Record<string, string>>,
  redactor: Redactor = createRedactor([]),
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      secretHeader.test(name.toLowerCase()) ? mask : redactor.text(String(value)),
    ]),
  );

/** What moves a cursor, begins a line or turns the direction of writing. */
const invisible = /[\p{Cc}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\p{Surrogate}/gu;

/**
 * A text that somebody else chose, fit for a terminal and a log: on one line, without control characters and marks of
 * direction, and not longer than `limit` characters.
 */
export function printable(text: string, limit = 2000): string {
  const clean = text.slice(0, limit * 2).replace(invisible, " ");
  return text.length > limit ? `${clean.slice(0, limit).replace(/\p{Surrogate}$/u, "")}…` : clean;
}

/** Objects that are looked at in search of a secret; a cause that is larger is taken for one that holds some. */
const maxObjects = 2000;

/**
 * A cause that holds no secret: itself, or of an error that does what may be shown of it.
 *
 * @returns undefined for anything else that does
 */
export function redactCause(cause: unknown, redactor: Redactor): unknown {
  if (isClean(cause, redactor)) return cause;
  if (!(cause instanceof Error)) return typeof cause === "string" ? redactor.text(cause) : undefined;
  return copyOf(cause, redactor, 0);
}

function copyOf(error: Error, redactor: Redactor, depth: number): Error {
  const { name, message, stack, code, syscall, errno, cause } = readable(error);
  const text = (value: unknown) => (typeof value === "string" ? redactor.text(value) : value);
  const inner = depth < 8 ? cause : undefined;
  const shown = inner instanceof Error && !isClean(inner, redactor) ? copyOf(inner, redactor, depth + 1) : inner;
  const copy = new Error(
    String(text(message) ?? ""),
    shown === undefined || !isClean(shown, redactor) ? undefined : { cause: shown },
  );
  const fields = { name: text(name), stack: text(stack), code: text(code), syscall: text(syscall), errno };
  for (const [field, value] of Object.entries(fields)) {
    // As errors have them: a stack is not listed, a code is.
    const enumerable = field !== "name" && field !== "stack";
    if (typeof value === "string" || typeof value === "number")
      Object.defineProperty(copy, field, { value, enumerable, configurable: true, writable: true });
  }
  return copy;
}

function readable(error: Error): Record<string, unknown> {
  const members: Record<string, unknown> = {};
  for (const name of ["code", "syscall", "errno", "cause"]) {
    const own = Object.getOwnPropertyDescriptor(error, name);
    members[name] = own?.value;
  }
  return { ...members, name: error.name, message: error.message, stack: error.stack };
}

/** Whether no secret can be read in a value or in anything that it leads to. */
function isClean(root: unknown, redactor: Redactor): boolean {
  const seen = new Set<object>();
  const queue: unknown[] = [root];
  for (let value = queue.pop(); queue.length > 0 || value !== undefined; value = queue.pop()) {
    if (typeof value === "string") {
      if (redactor.isIn(value)) return false;
    } else if ((typeof value === "object" && value !== null) || typeof value === "function") {
      if (seen.has(value)) continue;
      if (seen.size >= maxObjects || isOpaque(value)) return false;
      seen.add(value);
      if (!lookInto(value, queue, redactor)) return false;
    }
  }
  return true;
}

/** What a printer shows more of than its members tell: requests and responses, with their headers. */
function isOpaque(value: object): boolean {
  const { Request, Response, Headers } = globalThis;
  return [Request, Response, Headers].some((kind) => typeof kind === "function" && value instanceof kind);
}

/** Adds what a value leads to; false if its bytes hold a secret. */
function lookInto(value: object, queue: unknown[], redactor: Redactor): boolean {
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) {
    const bytes = ArrayBuffer.isView(value)
      ? new Uint8Array(value.buffer, value.byteOffset, value.byteLength)
      : new Uint8Array(value);
    return !redactor.isIn(new TextDecoder("latin1").decode(bytes));
  }
  if (value instanceof Map) for (const entry of value) queue.push(...entry);
  else if (value instanceof Set) for (const item of value) queue.push(item);
  else if (value instanceof URLSearchParams || value instanceof URL) queue.push(String(value));
  // Some errors have these from a getter.
  if (value instanceof Error) queue.push(value.message, value.stack);
  for (const key of Reflect.ownKeys(value)) queue.push(key, Object.getOwnPropertyDescriptor(value, key)?.value);
  return true;
}
