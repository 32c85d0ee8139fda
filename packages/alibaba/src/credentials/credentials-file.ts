import type { Credentials } from "@cloudseal/alibaba";
import {
  cached,
  environmentVariable,
  homeDirectory,
  NoCredentials,
  parseIni,
  readTextFile,
} from "@cloudseal/core/credentials";
import type { CredentialsProvider } from "@cloudseal/core/protocol";
import { readInstanceMetadata } from "./metadata.js";
import { assumeRoleWithOidc } from "./oidc.js";
import { configured, keysOf, type Settings, settingsOf } from "./settings.js";
import { assumeRole, type RoleOptions } from "./sts.js";

/** Options of {@link fromCredentialsFile}. */
export interface CredentialsFileOptions extends Pick<RoleOptions, "region" | "vpc" | "endpoint"> {
  /** The file. Default: `ALIBABA_CLOUD_CREDENTIALS_FILE`, else `~/.alibabacloud/credentials`. */
  file?: string | undefined;
  /** Name of the section. Default: `ALIBABA_CLOUD_PROFILE`, else `default`. */
  section?: string | undefined;
}

/**
 * Credentials of a section of the INI file that the vendor's SDKs share. Its `type` is `access_key`, `sts`, `ecs_ram_role`,
 * `ram_role_arn` or `oidc_role_arn`, each with the members that these SDKs read. The file is read again when a session is about to end, or the vendor rejects a key.
 *
 * @throws NoCredentials when there is no file (and none was named) or no such section; Error when the section gives no
 * credentials; CloudError when STS rejects
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
    const { region, vpc, endpoint } = options;
    return configured(what, () => read(settings, { region, vpc, endpoint }));
  });

const types: Readonly<
  Record<string, (settings: Settings, sts: Omit<RoleOptions, "roleArn">) => Credentials | Promise<Credentials>>
> = {
  access_key: keysOf,
  sts: (settings) => ({ ...keysOf(settings), securityToken: settings.required("security_token") }),
  ecs_ram_role: ({ text }) => readInstanceMetadata({ roleName: text("role_name") }),
  ram_role_arn: (settings, sts) =>
    assumeRole({
      ...sts,
      roleArn: settings.required("role_arn"),
      roleSessionName: settings.text("role_session_name"),
      policy: settings.text("policy"),
      credentials: keysOf(settings),
    }),
  oidc_role_arn: ({ text, required }, sts) => {
    // What the section leaves out may stand in the environment.
    const read = (name: string, variable: string) => (environmentVariable(variable) ? text(name) : required(name));
    return assumeRoleWithOidc({
      ...sts,
      roleArn: read("role_arn", "ALIBABA_CLOUD_ROLE_ARN"),
      providerArn: read("oidc_provider_arn", "ALIBABA_CLOUD_OIDC_PROVIDER_ARN"),
      tokenFile: read("oidc_token_file_path", "ALIBABA_CLOUD_OIDC_TOKEN_FILE"),
      roleSessionName: text("role_session_name"),
      policy: text("policy"),
    });
  },
};
