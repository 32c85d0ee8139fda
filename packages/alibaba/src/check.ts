import { checkCredentials } from "@cloudseal/core";
import type { Credentials } from "./credentials.js";

/** @throws TypeError that says which part of the credentials is missing, never its value */
export const check = (credentials: Credentials): void =>
  checkCredentials(credentials, ["accessKeyId", "accessKeySecret"], ["securityToken"]);
