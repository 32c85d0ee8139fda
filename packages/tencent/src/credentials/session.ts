import { assertCurrent } from "@cloudseal/core/credentials";
import type { Credentials } from "@cloudseal/tencent";

/**
 * The credentials of a session, as STS and the metadata of an instance write them.
 *
 * @param keys holds `TmpSecretId`, `TmpSecretKey` and `Token`
 * @param expiredTime seconds since 1970
 * @param from where they came from, for the error
 * @param source names the session, with its role
 * @throws Error that names what is missing or of another type, never a value; Error that names `source` if it has expired
 */
export function sessionOf(keys: unknown, expiredTime: unknown, from: string, source: string): Credentials {
  const { TmpSecretId, TmpSecretKey, Token } = (keys ?? {}) as Record<string, unknown>;
  const expiration = new Date(typeof expiredTime === "number" ? expiredTime * 1000 : Number.NaN);
  if (Number.isNaN(expiration.getTime())) throw new Error(`ExpiredTime is not a time in seconds in ${from}`);
  const session = {
    secretId: textOf(TmpSecretId, "TmpSecretId", from),
    secretKey: textOf(TmpSecretKey, "TmpSecretKey", from),
    token: textOf(Token, "Token", from),
    expiration,
  };
  assertCurrent(expiration, source);
  return session;
}

/**
 * A member of credentials that came from somewhere, checked: keys and tokens are texts without spaces.
 *
 * @param from where it came from, for the error
 * @throws Error that names the member, never its value
 */
export function textOf(value: unknown, name: string, from: string): string {
  if (typeof value === "string" && /^[\x21-\x7e]+$/.test(value)) return value;
  const fault = value === undefined || value === null || value === "" ? "missing" : "not a text without spaces";
  throw new Error(`${name} is ${fault} in ${from}`);
}
