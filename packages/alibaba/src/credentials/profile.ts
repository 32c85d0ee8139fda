import type { Credentials } from "@cloudseal/alibaba";
import {
  assertCurrent,
  cached,
  environmentVariable,
  homeDirectory,
  NoCredentials,
  parseJsonObject,
  readTextFile,
} from "@cloudseal/core/credentials";
import type { Awaitable, CredentialsProvider } from "@cloudseal/core/protocol";
import { readInstanceMetadata } from "./metadata.js";
import { assumeRoleWithOidc } from "./oidc.js";
import { runExternal } from "./program.js";
import { configured, isTrue, keysOf, type Settings, settingsOf } from "./settings.js";
import { assumeRole } from "./sts.js";
import { readCredentialsUri } from "./uri.js";

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
 * vendor rejects a key.
 *
 * @throws NoCredentials when there is no file or no such profile, the profile was never filled in, or
 * `ALIBABA_CLOUD_CLI_PROFILE_DISABLED` is `true`; Error when the profile gives no credentials; CloudError when STS rejects
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

/**
 * The credentials of one of the CLI's profiles.
 *
 * @param users the profiles that take their credentials from this one, the outermost first
 */
async function readProfile(
  profiles: unknown,
  name: string,
  file: string,
  users: readonly string[] = [],
): Promise<Credentials> {
  const what = `profile ${JSON.stringify(name)} in ${file}`;
  if (users.includes(name))
    throw new Error(`${what} takes its credentials from itself: ${[...users, name].join(" → ")}`);
  const found = (Array.isArray(profiles) ? profiles : []).find((profile) => profile?.name === name);
  if (!found) throw new NoCredentials(`${what} is not there`);
  const settings = settingsOf(found, what);
  const mode = settings.required("mode");
  const read = Object.hasOwn(profileModes, mode) ? profileModes[mode] : undefined;
  if (!read)
    throw new Error(`${what} is of a mode that is not known. Known are ${Object.keys(profileModes).join(", ")}`);
  if (mode === "AK") return keysOf(settings);
  return configured(what, () =>
    read(settings, name, (source) => configured(what, () => readProfile(profiles, source, file, [...users, name]))),
  );
}

/** How a profile of each mode gives credentials. `other` gives those of another profile. */
const profileModes: Readonly<
  Record<
    string,
    (settings: Settings, name: string, other: (name: string) => Promise<Credentials>) => Awaitable<Credentials>
  >
> = {
  AK: keysOf,
  StsToken: storedSessionOf,
  RamRoleArn: (settings, name) =>
    assumeRole({
      ...roleOf(settings),
      credentials: settings.text("sts_token") ? storedSessionOf(settings, name) : keysOf(settings),
    }),
  RamRoleArnWithRoleName: async (settings) =>
    assumeRole({
      ...roleOf(settings),
      credentials: await readInstanceMetadata({ roleName: settings.text("ram_role_name") }),
    }),
  ChainableRamRoleArn: async (settings, _, other) =>
    assumeRole({ ...roleOf(settings), credentials: await other(settings.required("source_profile")) }),
  EcsRamRole: ({ text }) => readInstanceMetadata({ roleName: text("ram_role_name") }),
  OIDC: (settings) =>
    assumeRoleWithOidc({
      ...roleOf(settings),
      providerArn: settings.required("oidc_provider_arn"),
      tokenFile: settings.required("oidc_token_file"),
    }),
  CloudSSO: loggedInSessionOf,
  OAuth: loggedInSessionOf,
  CredentialsURI: ({ required }) => readCredentialsUri(required("credentials_uri")),
  External: ({ required, what }) => runExternal(required("process_command"), what),
};

const roleOf = ({ text, required, number, flag }: Settings) => ({
  roleArn: required("ram_role_arn"),
  roleSessionName: text("ram_session_name"),
  externalId: text("external_id"),
  durationSeconds: number("duration_seconds") ?? number("expired_seconds"),
  region: text("sts_region"),
  endpoint: text("sts_endpoint"),
  vpc: flag("enable_vpc"),
});

/** The session that the CLI stored when somebody logged in with a browser. @throws Error that says to log in when it has expired */
function loggedInSessionOf(settings: Settings, name: string): Credentials {
  const { text, number, what } = settings;
  const isStored = text("access_key_id") && text("access_key_secret") && text("sts_token");
  if (!isStored || (number("sts_expiration") ?? 0) * 1000 <= Date.now())
    throw new Error(
      `${what} holds no session that is still valid. Call any operation with \`aliyun --profile ${name}\`, which begins one`,
    );
  return storedSessionOf(settings, name);
}

/**
 * The session that a profile holds: keys, `sts_token`, and where it is known `sts_expiration` in seconds since 1970.
 *
 * @throws Error that names the profile and says how to store another session when it has expired
 */
function storedSessionOf(settings: Settings, name: string): Credentials {
  const { what, number, required } = settings;
  const seconds = number("sts_expiration");
  const expiration = seconds === undefined ? undefined : new Date(seconds * 1000);
  const session = { ...keysOf(settings), securityToken: required("sts_token"), ...(expiration && { expiration }) };
  const remedy = `Store another one with \`aliyun configure --mode ${required("mode")} --profile ${name}\``;
  if (expiration) assertCurrent(expiration, `the session of ${what}`, remedy);
  return session;
}
