import { chain } from "@cloudseal/core/credentials";
import type { CredentialsProvider } from "@cloudseal/core/protocol";
import { type Credentials, fromEnv } from "@cloudseal/tencent";
import { fromInstanceMetadata, type InstanceMetadataOptions } from "./metadata.js";
import { fromOidc, type OidcOptions } from "./oidc.js";
import { type CliProfileOptions, fromCliProfile, fromProfile, type ProfileOptions } from "./profile.js";

export { chain } from "@cloudseal/core/credentials";
export { fromEnv } from "@cloudseal/tencent";
export { fromInstanceMetadata, type InstanceMetadataOptions } from "./metadata.js";
export { fromOidc, type OidcOptions } from "./oidc.js";
export { type CliProfileOptions, fromCliProfile, fromProfile, type ProfileOptions } from "./profile.js";
export { type AssumeRoleOptions, fromAssumeRole } from "./sts.js";

/** Options of {@link defaultChain}: those of its providers. */
export interface DefaultChainOptions {
  profile?: ProfileOptions | undefined;
  cliProfile?: CliProfileOptions | undefined;
  instanceMetadata?: InstanceMetadataOptions | undefined;
  oidc?: OidcOptions | undefined;
}

/**
 * Where the vendor's own tools look, in their order: the environment, the profile file, TCCLI's profile, the role of the
 * instance, the identity of a Kubernetes pod. The first that has credentials is stayed with.
 */
export const defaultChain = (options: DefaultChainOptions = {}): CredentialsProvider<Credentials> =>
  chain(
    fromEnv(),
    fromProfile(options.profile),
    fromCliProfile(options.cliProfile),
    fromInstanceMetadata(options.instanceMetadata),
    fromOidc(options.oidc),
  );
