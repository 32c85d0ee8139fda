import { expect, test } from "vitest";
import { kindOfCode } from "./responses.js";

test.each([
  ["InvalidParameter", undefined, "invalid"],
  ["MissingParameter", undefined, "invalid"],
  ["ResourceNotFound", undefined, "notFound"],
  ["RequestLimitExceeded", undefined, "throttled"],
  ["LimitExceeded", undefined, "quota"],
  ["AuthFailure.SignatureFailure", undefined, "credentials"],
  ["UnauthorizedOperation", undefined, "permission"],
  ["NoPermission", "403", "permission"],
  ["ServerError", "500", "server"],
  ["FailedOperation.Busy", undefined, "failed"],
  ["X.0001", "404", "notFound"],
  ["X.0001", "503", "server"],
  ["X.0001", undefined, undefined],
])("%s with status %s is %s", (code, status, want) => expect(kindOfCode(code, status)).toBe(want));
