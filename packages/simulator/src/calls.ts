import { createRedactor } from "@cloudseal/core/later";
import type { FaultType } from "./faults/fault.js";
import type { Input } from "./handle/input.js";
import type { WireRequest } from "./http/request.js";
import { sizeOf } from "./memory-size.js";
import { isSecretMember, type RedactText, redactorFor, redactTarget } from "./redact.js";

/**
 * The record of a call. Holds no secret, token or signature: known ones are `***` wherever they stand and however they are
 * encoded, and so are the values of parameters that are named like a secret.
 */
export interface Call {
  /** Absent when no vendor's protocol was recognized. */
  vendor?: string;
  /** Absent when the request names no known operation. */
  operation?: string;
  /** Empty, as is the target, when the connection was refused. */
  method: string;
  /** Request target as on the wire; of a long one the first 8,192 characters. */
  target: string;
  /** `"ok"`, or why the request is not authentic; `"not checked"` when no vendor was recognized. */
  signature: string;
  /**
   * The input, decoded from the wire and typed by the operation's schemas; absent when it was not read. One that takes more
   * than 256 KiB of memory is abridged to that: of a string the first 1,000 characters, of a list or an object the first 100
   * members; `…` stands for the rest, with its number.
   */
  input?: Input;
  /** `"ok"`, or the first 20 violations of the operation's schemas; absent when it was not read. */
  requestSchema?: "ok" | readonly string[];
  /** The fault of this call; a request that is invalid anyway is rejected all the same. */
  fault?: FaultType;
  /** Set where an injected error or response took the place of the response. */
  injected?: true;
  /** Whether the operation's work was done: what it creates is there, what it writes is written. */
  done: boolean;
  /** `"ok"`, or the violations of the response's schema; absent when there is no such schema, or it was not checked. */
  responseSchema?: "ok" | readonly string[];
  /** 0 for no response. */
  status: number;
  /** The error code in the response. */
  code?: string;
}

/** The number of calls in the list, and about the bytes of memory that they take. */
const maxCalls = 10_000;
const maxBytes = 16 * 1024 * 1024;
const maxInputBytes = 256 * 1024;
const [maxTarget, maxMessage] = [8192, 1000];

/** The newest calls. */
export interface Calls {
  /** Oldest first. */
  readonly list: readonly Call[];
  /** Adds a call without its secrets. @returns it */
  add(call: Call, request?: WireRequest): Call;
  /** Forgets them all. */
  clear(): void;
}

/** @param secrets of all known credentials */
export function createCalls(secrets: readonly string[]): Calls {
  const known = createRedactor(secrets);
  const list: Call[] = [];
  const sizes = new WeakMap<Call, number>();
  let size = 0;
  return {
    list,
    add(call, request) {
      const shown = showable(call, redactorFor(known, request));
      // A list that was emptied starts anew.
      if (list.length === 0) size = 0;
      const own = sizeOf(shown);
      sizes.set(shown, own);
      list.push(shown);
      size += own;
      while (list.length > 1 && (list.length > maxCalls || size > maxBytes))
        size -= sizes.get(list.shift() as Call) ?? 0;
      return shown;
    },
    clear() {
      list.length = 0;
    },
  };
}

function showable(call: Call, redact: RedactText): Call {
  const { method, target, signature, input, requestSchema, responseSchema } = call;
  const messages = (given: "ok" | readonly string[]) =>
    given === "ok" ? given : given.map((message) => shorten(message, maxMessage, redact));
  return {
    ...call,
    method: shorten(method, maxMessage, redact),
    target: shorten(target, maxTarget, (text) => redactTarget(text, redact)),
    signature: shorten(signature, maxMessage, redact),
    ...(input && { input: showableInput(input, redact) }),
    ...(requestSchema && { requestSchema: messages(requestSchema) }),
    ...(responseSchema && { responseSchema: messages(responseSchema) }),
  };
}

/** Of each string, and of each list or object. */
const abridged = { characters: 1000, members: 100 };

function showableInput(input: Input, redact: RedactText): Input {
  const isLarge = sizeOf(input, maxInputBytes) > maxInputBytes;
  let left = isLarge ? maxInputBytes : Number.POSITIVE_INFINITY;
  const text = (value: string) => (isLarge ? shorten(value, abridged.characters, redact) : redact(value));
  const copy = (value: unknown, isSecret: boolean): unknown => {
    if (typeof value === "string") {
      const shown = isSecret ? "***" : text(value);
      left -= sizeOf(shown);
      return left < 0 ? "…" : shown;
    }
    left -= 64;
    if (left < 0) return "…";
    if (typeof value !== "object" || value === null) return value;
    return Array.isArray(value) ? copyList(value, isSecret) : copyMembers(value);
  };
  const copyList = (items: readonly unknown[], isSecret: boolean): unknown[] => {
    const shown = (isLarge ? items.slice(0, abridged.members) : items).map((item) => copy(item, isSecret));
    return shown.length < items.length ? [...shown, `… (${items.length - shown.length} more)`] : shown;
  };
  const copyMembers = (value: object): object => {
    const members = Object.entries(value);
    const shown = (isLarge ? members.slice(0, abridged.members) : members).map(([name, member]) => [
      text(name),
      copy(member, isSecretMember(name)),
    ]);
    const more = members.length - shown.length;
    return Object.fromEntries(more > 0 ? [...shown, ["…", `(${more} more)`]] : shown);
  };
  return copy(input, false) as Input;
}

/** Longer than any secret, however it is encoded. */
const margin = 4096;

/** The beginning of a text, which does not end in the middle of a secret. */
function shorten(text: string, limit: number, redact: RedactText): string {
  if (text.length <= limit + margin) {
    const clean = redact(text);
    return clean.length <= limit ? clean : `${clean.slice(0, limit)}… (${text.length} characters)`;
  }
  const clean = redact(text.slice(0, limit + margin));
  return `${clean.slice(0, Math.max(0, Math.min(limit, clean.length - margin)))}… (${text.length} characters)`;
}
