import type { Input } from "./input.js";

/** What came in and what was answered. Holds no secret, token or signature. */
export interface Call {
  /** Absent when no vendor's protocol was recognised. */
  vendor?: string;
  /** Absent when the request names no operation that is served. */
  operation?: string;
  method: string;
  /** Request target as on the wire. */
  target: string;
  /** `"ok"`, or why the request is not taken for authentic; `"not checked"` when no vendor was recognised. */
  signature: string;
  /** What the caller passed, decoded from the wire and typed by the operation's schemas; absent when it was not looked at. */
  input?: Input;
  /** `"ok"`, or where the input departs from the operation's schema; absent when it was not looked at. */
  requestSchema?: "ok" | readonly string[];
  /** `"ok"`, or where the answer departs from its schema; absent when there is no such schema. */
  answerSchema?: "ok" | readonly string[];
  status: number;
  /** The error code in the answer. */
  code?: string;
}
