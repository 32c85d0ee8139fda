/**
 * What a change is to callers:
 * - `breaking`: a program that was right is wrong now
 * - `addition`: more can be written or read
 * - `wire`: only requests and answers differ
 * - `text`: documentation, or code without another effect
 */
export type Kind = "breaking" | "addition" | "wire" | "text";

/** A step into a type: a member, `0` for the items of a list, `1` for the values of a map. */
export type Step = string | 0 | 1;

/** What the compiler is to say of a finding. */
export interface Question {
  direction: Direction;
  /** Name of the type: `GenerateOnceTaskInput`. */
  type: string;
  path: readonly Step[];
  /** Ask whether this member of the type at `path` is there, and whether it must be; else ask for the type itself. */
  member?: string;
  /** What it is if callers keep compiling: with `types`, an addition if the types differ and `wire` if they do not. */
  otherwise: "addition" | "wire" | "types";
}

/** One difference of two releases of a package. */
export interface Finding {
  /** Nothing if it is the service's. */
  operation?: string;
  /** `input TaskName`, `rate limit`; empty for the operation itself. */
  where: string;
  /** `was optional, is required` */
  what: string;
  kind: Kind | Question;
  /** It changes what callers of `client.http`, the client in terms of the wire, write. */
  http?: boolean;
}

/** A finding that is decided. */
export interface Change extends Omit<Finding, "kind"> {
  kind: Kind;
}

/** Whether callers write a value or read it. */
export type Direction = "input" | "output";

/** `was 10, is 5`; `is new: 5`; `is gone, was 10`. */
export function fromTo(before: unknown, after: unknown): string {
  if (before === undefined) return `is new: ${printable(after)}`;
  if (after === undefined) return `is gone, was ${printable(before)}`;
  return `was ${printable(before)}, is ${printable(after)}`;
}

const maxLength = 120;

/** A text of a document as one line that terminals and Markdown can show: no control characters, at most 120 long. */
export function printable(value: unknown): string {
  const text = (typeof value === "string" ? value : (JSON.stringify(value) ?? "nothing"))
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must go
    .replace(/[\s\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]+/g, " ")
    .trim();
  return text.length > maxLength ? `${text.slice(0, maxLength - 1)}…` : text;
}

/** The command was called in a wrong way. */
export class UsageError extends Error {}
