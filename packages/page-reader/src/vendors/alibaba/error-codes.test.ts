import { expect, test } from "vitest";
import { splitError } from "./error-codes.js";

test.each<[given: string, code: string, message: string, meaning: string]>([
  [
    "403NoPermissioncaller has no permissionYou are not authorized to do this operation.",
    "NoPermission",
    "caller has no permission",
    "You are not authorized to do this operation.",
  ],
  ["500ServerErrorServerError-", "ServerError", "ServerError", ""],
  ["500ServerErrorServerError服务故障,请稍后重试!", "ServerError", "ServerError", "服务故障,请稍后重试!"],
  ["400-101Invalid parameter value.无效参数。", "-101", "Invalid parameter value.", "无效参数。"],
  [
    "404InvalidDock.NotFoundThe specified dock does not exist.The dock was not found.",
    "InvalidDock.NotFound",
    "The specified dock does not exist.",
    "The dock was not found.",
  ],
  ["400IllegalParam", "IllegalParam", "", ""],
])("%s", (given, code, message, meaning) => expect(splitError(given)).toMatchObject({ code, message, meaning }));
