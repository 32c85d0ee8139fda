import type { Credentials } from "@cloudseal/alibaba";
import type { Awaitable } from "@cloudseal/core";
import { assumeRole } from "./assume-role.js";
import { assumeRoleWithOidc } from "./assume-role-with-oidc.js";
import { readCredentialsUri } from "./from-credentials-uri.js";
import { keysOf } from "./keys-of.js";
import { loggedInSessionOf } from "./logged-in-session-of.js";
import { readInstanceMetadata } from "./read-instance-metadata.js";
import { runExternal } from "./run-external.js";
import type { Settings } from "./settings.js";
import { storedSessionOf } from "./stored-session-of.js";

/** How a profile of each mode gives credentials. `other` gives those of another profile. */
export const profileModes: Readonly<
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
