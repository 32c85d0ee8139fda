import { asList, asString, get } from "./json.js";

/** A documented error code. */
export interface ErrorCode {
  readonly code: string;
  /** What kind of failure it is, in the words of `CloudError`. */
  readonly kind: string;
  readonly meaning: string;
  /** What the vendor says beside the code. */
  readonly message?: string;
  readonly status?: number;
}

/** The documented error codes of an operation object, or of a document those that any operation may respond with. */
export const errorCodesOf = (holder: unknown): ErrorCode[] =>
  asList(get(holder, "x-cloudseal", "errorCodes")).map((entry) => {
    const status = get(entry, "status");
    const message = asString(get(entry, "message"));
    return {
      code: String(get(entry, "code")),
      kind: asString(get(entry, "kind")) ?? "",
      meaning: asString(get(entry, "meaning")) ?? "",
      ...(message !== undefined && { message }),
      ...(typeof status === "number" && { status }),
    };
  });
