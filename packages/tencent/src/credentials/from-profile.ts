import type { CredentialsProvider } from "@cloudseal/core";
import { cached, homeDirectory, NoCredentials, parseIni, readTextFile } from "@cloudseal/core/credentials";
import type { Credentials } from "@cloudseal/tencent";
import { textOf } from "./text-of.js";

/** Options of {@link fromProfile}. */
export interface ProfileOptions {
  /**
   * The file. Default: `~/.tencentcloud/credentials`, or `/etc/tencentcloud/credentials` if there is no such file, except on
   * Windows.
   */
  file?: string | undefined;
  /** Default `default`. */
  section?: string | undefined;
}

/**
 * The key in a section of the vendor's INI file: `secret_id`, `secret_key` and, for a session, `token`. A `role_arn` beside
 * them is not assumed, as in the vendor's SDKs. The file is read once, and again when the vendor refuses the key.
 *
 * @throws NoCredentials without the file, the section or both keys; Error with only one of them, or one that has spaces
 */
export const fromProfile = ({ file, section = "default" }: ProfileOptions = {}): CredentialsProvider<Credentials> =>
  cached(async () => {
    const files = file === undefined ? await defaultFiles() : [file];
    for (const path of files) {
      const text = await readTextFile(path);
      if (text !== undefined) return read(text, section, path);
    }
    throw new NoCredentials(`there is no file ${files.join(" or ")}`);
  });

async function defaultFiles(): Promise<readonly string[]> {
  const own = homeDirectory().then((home) => [`${home}/.tencentcloud/credentials`]);
  // On Windows any user may make a folder /etc, and whose credentials were there would get what others send.
  if ((globalThis as { process?: { platform?: string } }).process?.platform === "win32") return own;
  return [...(await own.catch(() => [])), "/etc/tencentcloud/credentials"];
}

function read(text: string, section: string, path: string): Credentials {
  const { secret_id, secret_key, token } = parseIni(text)[section] ?? {};
  const place = `[${section}] of ${path}`;
  if (!secret_id && !secret_key) throw new NoCredentials(`secret_id and secret_key are not in ${place}`);
  return {
    secretId: textOf(secret_id, "secret_id", place),
    secretKey: textOf(secret_key, "secret_key", place),
    ...(token ? { token: textOf(token, "token", place) } : {}),
  };
}
