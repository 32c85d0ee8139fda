import type { Credentials } from "@cloudseal/alibaba";
import type { CredentialsProvider } from "@cloudseal/core";
import {
  cached,
  environmentVariable,
  homeDirectory,
  NoCredentials,
  parseIni,
  readTextFile,
} from "@cloudseal/core/credentials";
import { assumeRole } from "./assume-role.js";
import { configured } from "./configured.js";
import { keysOf } from "./keys-of.js";
import { readInstanceMetadata } from "./read-instance-metadata.js";
import { type Settings, settingsOf } from "./settings.js";

/** Options of {@link fromCredentialsFile}. */
export interface CredentialsFileOptions {
  /** The file. Default: `ALIBABA_CLOUD_CREDENTIALS_FILE`, else `~/.alibabacloud/credentials`. */
  file?: string | undefined;
  /** Name of the section. Default: `ALIBABA_CLOUD_PROFILE`, else `default`. */
  section?: string | undefined;
}

/**
 * Credentials of a section of the INI file that the vendor's SDKs share. Its `type` is `access_key`, `ecs_ram_role` or
 * `ram_role_arn`, as for these SDKs. The file is read again when a session is about to end, or the vendor refuses a key.
 *
 * @throws NoCredentials when there is no file (and none was named) or no such section; Error when the section gives no
 * credentials; CloudError when STS refuses
 */
export const fromCredentialsFile = (options: CredentialsFileOptions = {}): CredentialsProvider<Credentials> =>
  cached(async () => {
    const named = options.file ?? environmentVariable("ALIBABA_CLOUD_CREDENTIALS_FILE");
    const file = named ?? `${await homeDirectory()}/.alibabacloud/credentials`;
    const text = await readTextFile(file);
    if (text === undefined) {
      if (named !== undefined) throw new Error(`${file} is not there`);
      throw new NoCredentials(`${file} is not there`);
    }
    const name = options.section ?? environmentVariable("ALIBABA_CLOUD_PROFILE") ?? "default";
    const section = parseIni(text)[name];
    const what = `section ${JSON.stringify(name)} in ${file}`;
    if (!section) throw new NoCredentials(`${what} is not there`);
    const settings = settingsOf(section, what);
    const type = settings.required("type");
    const read = Object.hasOwn(types, type) ? types[type] : undefined;
    if (!read) throw new Error(`${what} is of a type that is not known. Known are ${Object.keys(types).join(", ")}`);
    return configured(what, () => read(settings));
  });

const types: Readonly<Record<string, (settings: Settings) => Credentials | Promise<Credentials>>> = {
  access_key: keysOf,
  ecs_ram_role: ({ text }) => readInstanceMetadata({ roleName: text("role_name") }),
  ram_role_arn: (settings) =>
    assumeRole({
      roleArn: settings.required("role_arn"),
      roleSessionName: settings.text("role_session_name"),
      policy: settings.text("policy"),
      credentials: keysOf(settings),
    }),
};
