import type { Direction } from "./direction.js";

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
