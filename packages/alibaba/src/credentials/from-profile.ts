import type { Credentials } from "@cloudseal/alibaba";
import type { CredentialsProvider } from "@cloudseal/core";
import {
  cached,
  environmentVariable,
  homeDirectory,
  NoCredentials,
  parseJsonObject,
  readTextFile,
} from "@cloudseal/core/credentials";
import { isTrue } from "./is-true.js";
import { readProfile } from "./read-profile.js";

/** Options of {@link fromProfile}. */
export interface ProfileOptions {
  /** The CLI's configuration. Default `~/.aliyun/config.json`. */
  file?: string | undefined;
  /** Name of the profile. Default: `ALIBABA_CLOUD_PROFILE`, else the one that is `current` in the file. */
  profile?: string | undefined;
}

/**
 * Credentials of a profile of the vendor's CLI, in any of its modes. Sessions that need a browser (CloudSSO, OAuth) are used
 * as the CLI has stored them, as long as they are valid. The file is read again when a session is about to end, or the
 * vendor refuses a key.
 *
 * @throws NoCredentials when there is no file or no such profile, the profile was never filled in, or
 * `ALIBABA_CLOUD_CLI_PROFILE_DISABLED` is `true`; Error when the profile gives no credentials; CloudError when STS refuses
 * @see https://www.alibabacloud.com/help/en/cli/configure-credentials
 */
export const fromProfile = (options: ProfileOptions = {}): CredentialsProvider<Credentials> =>
  cached(async () => {
    if (isTrue("ALIBABA_CLOUD_CLI_PROFILE_DISABLED"))
      throw new NoCredentials("the CLI's profiles are disabled by ALIBABA_CLOUD_CLI_PROFILE_DISABLED");
    const file = options.file ?? `${await homeDirectory()}/.aliyun/config.json`;
    const text = await readTextFile(file);
    if (text === undefined) {
      if (options.file !== undefined) throw new Error(`${file} is not there`);
      throw new NoCredentials(`${file} is not there`);
    }
    const { current, profiles } = parseJsonObject(text, file);
    const name = options.profile ?? environmentVariable("ALIBABA_CLOUD_PROFILE") ?? current;
    if (typeof name !== "string" || name === "") throw new NoCredentials(`${file} names no current profile`);
    return readProfile(profiles, name, file);
  });
