import { chain } from "@cloudseal/core/credentials";
import type { CredentialsProvider } from "@cloudseal/core/protocol";
import { type Credentials, fromEnv } from "@cloudseal/huawei";
import { type ContainerOptions, fromContainer } from "./container.js";
import { fromInstanceMetadata, type InstanceMetadataOptions } from "./metadata.js";
import { fromOidc, type OidcOptions } from "./oidc.js";
import { fromProfile, type ProfileOptions } from "./profile.js";
import { type ProjectIdOptions, withProjectId } from "./project.js";

export { chain } from "@cloudseal/core/credentials";
export { fromEnv } from "@cloudseal/huawei";
export { type ContainerOptions, fromContainer } from "./container.js";
export { fromInstanceMetadata, type InstanceMetadataOptions } from "./metadata.js";
export { fromOidc, type OidcOptions } from "./oidc.js";
export { fromPassword, type PasswordOptions } from "./password.js";
export { fromProfile, type ProfileOptions } from "./profile.js";
export { type ProjectIdOptions, withProjectId } from "./project.js";
export { type AssumeRoleOptions, fromAssumeRole } from "./sts.js";

/** Options of {@link defaultChain}: those of its providers. */
export interface DefaultChainOptions {
  oidc?: OidcOptions | undefined;
  profile?: ProfileOptions | undefined;
  instanceMetadata?: InstanceMetadataOptions | undefined;
  container?: ContainerOptions | undefined;
  project?: ProjectIdOptions | undefined;
}

/**
 * Where the vendor's own tools look, in their order: the environment, for a token of an identity provider and then for a
 * key; the profile file; the agency of the instance; the identity of a Kubernetes pod. The first that has credentials is
 * stayed with. If they lack the id of a project it is looked up by the client's region ({@link withProjectId}).
 */
export const defaultChain = (options: DefaultChainOptions = {}): CredentialsProvider<Credentials> =>
  withProjectId(
    chain(
      fromOidc(options.oidc),
      fromEnv(),
      fromProfile(options.profile),
      fromInstanceMetadata(options.instanceMetadata),
      fromContainer(options.container),
    ),
    options.project,
  );
