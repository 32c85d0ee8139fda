import type { Check } from "../check.js";
import { abort } from "./abort.js";
import { broken } from "./broken.js";
import { errors } from "./errors.js";
import { integers } from "./integers.js";
import { operations } from "./operations.js";
import { redirect } from "./redirect.js";
import { secrets } from "./secrets.js";
import { sign } from "./sign.js";
import { timeout } from "./timeout.js";

/** All checks, in the order of the table. */
export const checks = {
  operations,
  errors,
  integers,
  abort,
  timeout,
  redirect,
  broken,
  secrets,
  sign,
} satisfies Record<string, Check>;
