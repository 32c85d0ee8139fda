import {
  assertCurrent,
  cached,
  environmentVariable,
  homeDirectory,
  NoCredentials,
  parseIni,
  parseJsonObject,
  readTextFile,
} from "@cloudseal/core/credentials";
import type { CredentialsProvider } from "@cloudseal/core/protocol";
import type { Credentials } from "@cloudseal/tencent";
import { textOf } from "./session.js";
import { fromAssumeRole, type StsOptions } from "./sts.js";

/** Options of {@link fromProfile}. */
export interface ProfileOptions extends Pick<StsOptions, "site" | "endpoint"> {
  /**
   * The file. Default: the variable `TENCENTCLOUD_CREDENTIALS_FILE`, or `~/.tencentcloud/credentials`, or
   * `/etc/tencentcloud/credentials` if there is no such file, except on Windows.
   */
  file?: string | undefined;
  /** Default `default`. */
  section?: string | undefined;
}

/**
 * The key in a section of the vendor's INI file: `secret_id`, `secret_key` and, for a session, `token`. With `type = sts` it
 * is a session: that of the `role_arn` beside the key, with the name `role_session_name`, or else that of the `token`, which
 * must be there. Without it a `role_arn` is not assumed, as in the vendor's SDKs. The file is read once, and again when the
 * vendor rejects the key or a role's session is about to end.
 *
 * @throws NoCredentials without the file, the section or both keys; Error with only one of them, one that has spaces, or a
 * type that is not known; CloudError when STS rejects the request
 */
export const fromProfile = (options: ProfileOptions = {}): CredentialsProvider<Credentials> =>
  cached(async (request) => {
    const { file = environmentVariable("TENCENTCLOUD_CREDENTIALS_FILE"), section = "default", ...sts } = options;
    const files = file === undefined ? await defaultFiles() : [file];
    for (const path of files) {
      const text = await readTextFile(path);
      if (text === undefined) continue;
      const profile = parseIni(text)[section] ?? {};
      const key = keyOf(profile, `[${section}] of ${path}`);
      const { type, role_arn: roleArn, role_session_name: roleSessionName } = profile;
      if (type !== "sts" || !roleArn) return key;
      return fromAssumeRole({ ...sts, roleArn, roleSessionName: roleSessionName || undefined, credentials: key })(
        request,
      );
    }
    throw new NoCredentials(`there is no file ${files.join(" or ")}`);
  });

async function defaultFiles(): Promise<readonly string[]> {
  const own = homeDirectory().then((home) => [`${home}/.tencentcloud/credentials`]);
  // On Windows any user may make a folder /etc, and whose credentials were there would get what others send.
  if ((globalThis as { process?: { platform?: string } }).process?.platform === "win32") return own;
  return [...(await own.catch(() => [])), "/etc/tencentcloud/credentials"];
}

function keyOf(profile: Record<string, string>, place: string): Credentials {
  const { type, secret_id, secret_key, token, role_arn } = profile;
  if (type && type !== "sts") throw new Error(`${place} is of a type that is not known. Known is sts`);
  if (!secret_id && !secret_key) throw new NoCredentials(`secret_id and secret_key are not in ${place}`);
  return {
    secretId: textOf(secret_id, "secret_id", place),
    secretKey: textOf(secret_key, "secret_key", place),
    ...(token || (type && !role_arn) ? { token: textOf(token, "token", place) } : {}),
  };
}

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
