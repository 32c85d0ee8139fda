import type { CredentialsProvider } from "@cloudseal/core";
import {
  assertCurrent,
  cached,
  environmentVariable,
  homeDirectory,
  NoCredentials,
  parseJsonObject,
  readTextFile,
} from "@cloudseal/core/credentials";
import type { Credentials } from "@cloudseal/tencent";
import { textOf } from "./session.js";

/** Options of {@link fromCliProfile}. */
export interface CliProfileOptions {
  /** Folder of the CLI's files. Default `~/.tccli`. */
  folder?: string | undefined;
  /** Default: the variable `TCCLI_PROFILE`, or `default`. */
  profile?: string | undefined;
}

/**
 * What the vendor's command line, TCCLI, has stored for a profile: a key, or the session of a login by browser (`tccli auth
 * login`) or by SSO, as long as that is valid. A session that has expired is not renewed here.
 *
 * @throws NoCredentials without the file or a key in it; Error when the session has expired, when the profile wants a role to
 * be assumed, or when the file is broken
 */
export const fromCliProfile = (options: CliProfileOptions = {}): CredentialsProvider<Credentials> =>
  cached(async () => {
    const folder = options.folder ?? `${await homeDirectory()}/.tccli`;
    const profile = options.profile ?? environmentVariable("TCCLI_PROFILE") ?? "default";
    const path = `${folder}/${profile}.credential`;
    const text = await readTextFile(path);
    if (text === undefined) throw new NoCredentials(`there is no file ${path}`);
    return read(parseJsonObject(text, path), path, profile);
  });

function read(stored: Record<string, unknown>, path: string, profile: string): Credentials {
  const { type, secretId, secretKey, token, expiresAt, "role-arn": role } = stored;
  if (!secretId && !secretKey) throw new NoCredentials(`secretId and secretKey are not in ${path}`);
  // With its key alone the call would be made as somebody else.
  if (role) throw new Error(`${path} has a role-arn, which is not assumed from there: use fromAssumeRole`);
  const key = {
    secretId: textOf(secretId, "secretId", path),
    secretKey: textOf(secretKey, "secretKey", path),
    ...(token ? { token: textOf(token, "token", path) } : {}),
  };
  if (type !== "oauth" && type !== "sso") return key;

  const expiration = new Date(typeof expiresAt === "number" ? expiresAt * 1000 : Number.NaN);
  if (Number.isNaN(expiration.getTime())) throw new Error(`expiresAt is not a time in seconds in ${path}`);
  const login = `tccli ${type === "sso" ? "sso" : "auth"} login${profile === "default" ? "" : ` --profile ${profile}`}`;
  assertCurrent(expiration, `the session of profile ${JSON.stringify(profile)} in ${path}`, `Run ${login}`);
  return { ...key, expiration };
}
