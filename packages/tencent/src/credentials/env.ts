import { environmentVariable, fromEnvironment } from "@cloudseal/core/protocol";
import type { Credentials } from "./keys.js";

/**
 * Credentials from `TENCENTCLOUD_SECRET_ID`, `TENCENTCLOUD_SECRET_KEY` and, for a session, `TENCENTCLOUD_SECURITY_TOKEN`,
 * `TENCENTCLOUD_SESSION_TOKEN` (as in the vendor's SDK for Node) or `TENCENTCLOUD_TOKEN`. If neither key is set, from
 * `TENCENTCLOUD_SECRETID`, `TENCENTCLOUD_SECRETKEY` and `TENCENTCLOUD_SESSIONTOKEN`, as cloud functions have them. Read at
 * every call.
 *
 * @throws NoCredentials when neither key is set, Error when one is
 */
export const fromEnv = (): (() => Credentials) => () => {
  const variables = isSet(cloudFunction) && !isSet(general) ? cloudFunction : general;
  return fromEnvironment(variables, ["secretId", "secretKey"]) as Credentials;
};

/** A key and a token are of one family: the id of one does not fit the secret of another. */
type Family = Readonly<Record<keyof Omit<Credentials, "expiration">, readonly string[]>>;

const general: Family = {
  secretId: ["TENCENTCLOUD_SECRET_ID"],
  secretKey: ["TENCENTCLOUD_SECRET_KEY"],
  token: ["TENCENTCLOUD_SECURITY_TOKEN", "TENCENTCLOUD_SESSION_TOKEN", "TENCENTCLOUD_TOKEN"],
};

const cloudFunction: Family = {
  secretId: ["TENCENTCLOUD_SECRETID"],
  secretKey: ["TENCENTCLOUD_SECRETKEY"],
  token: ["TENCENTCLOUD_SESSIONTOKEN"],
};

const isSet = ({ secretId, secretKey }: Family) => [...secretId, ...secretKey].some(environmentVariable);
