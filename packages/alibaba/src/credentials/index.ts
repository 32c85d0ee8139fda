import { type Credentials, fromEnv } from "@cloudseal/alibaba";
import { chain, environmentVariable, NoCredentials } from "@cloudseal/core/credentials";
import type { CredentialsProvider } from "@cloudseal/core/protocol";
import { fromCredentialsFile } from "./credentials-file.js";
import { fromInstanceMetadata, type InstanceMetadataOptions } from "./metadata.js";
import { fromOidc } from "./oidc.js";
import { fromProfile } from "./profile.js";
import { fromCredentialsUri } from "./uri.js";

export { fromEnv } from "@cloudseal/alibaba";
export { chain } from "@cloudseal/core/credentials";
export { type CredentialsFileOptions, fromCredentialsFile } from "./credentials-file.js";
export { fromInstanceMetadata, type InstanceMetadataOptions } from "./metadata.js";
export { fromOidc, type OidcOptions } from "./oidc.js";
export { fromProfile, type ProfileOptions } from "./profile.js";
export { type AssumeRoleOptions, fromAssumeRole, type RoleOptions } from "./sts.js";
export { type CredentialsUriOptions, fromCredentialsUri } from "./uri.js";

/** Options of {@link defaultChain}. */
export interface DefaultChainOptions {
  /** The profile, or section, in the vendor's files. Default: `ALIBABA_CLOUD_PROFILE`, else what each file has as default. */
  profile?: string | undefined;
  /** How the metadata service of an instance is called. */
  instanceMetadata?: InstanceMetadataOptions | undefined;
}

/**
 * Where the vendor's own tools look, in their order: the environment, the identity of a Kubernetes pod (OIDC), the CLI's
 * profile, the credentials file, the role of the instance, the credentials URI. The first that has credentials is stayed
 * with. Unlike those tools it stops at a source that is there but broken, and at a profile that is named but nowhere found.
 *
 * @throws NoCredentials that lists what was looked at
 */
export const defaultChain = ({
  profile,
  instanceMetadata,
}: DefaultChainOptions = {}): CredentialsProvider<Credentials> =>
  chain(
    fromEnv(),
    fromOidc(),
    fromProfile({ profile }),
    fromCredentialsFile({ section: profile }),
    () => {
      const name = profile ?? environmentVariable("ALIBABA_CLOUD_PROFILE");
      throw name === undefined
        ? new NoCredentials([])
        : new Error(`no file has credentials of the profile ${JSON.stringify(name)}`);
    },
    fromInstanceMetadata(instanceMetadata),
    fromCredentialsUri(),
  );
