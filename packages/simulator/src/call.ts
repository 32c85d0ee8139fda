import type { FaultType } from "./faults/fault.js";
import type { Input } from "./input.js";

/** What came in and what was answered. Holds no secret, token or signature. */
export interface Call {
  /** Absent when no vendor's protocol was recognised. */
  vendor?: string;
  /** Absent when the request names no operation that is served. */
  operation?: string;
  /** Empty, as is the target, when the connection was refused. */
  method: string;
  /** Request target as on the wire. */
  target: string;
  /** `"ok"`, or why the request is not taken for authentic; `"not checked"` when no vendor was recognised. */
  signature: string;
  /** What the caller passed, decoded from the wire and typed by the operation's schemas; absent when it was not looked at. */
  input?: Input;
  /** `"ok"`, or where the input departs from the operation's schema; absent when it was not looked at. */
  requestSchema?: "ok" | readonly string[];
  /** What was made to go wrong; a request that is refused for what it is, is refused all the same. */
  fault?: FaultType;
  /** Whether the operation's work was done: what it creates is there, what it writes is written. */
  done: boolean;
  /** `"ok"`, or where the answer departs from its schema; absent when there is no such schema. */
  answerSchema?: "ok" | readonly string[];
  /** 0 when no answer was sent. */
  status: number;
  /** The error code in the answer. */
  code?: string;
}
