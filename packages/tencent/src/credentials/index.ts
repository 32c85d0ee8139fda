export { chain } from "@cloudseal/core/credentials";
export { fromEnv } from "@cloudseal/tencent";
export { type DefaultChainOptions, defaultChain } from "./default-chain.js";
export { type AssumeRoleOptions, fromAssumeRole } from "./from-assume-role.js";
export { type CliProfileOptions, fromCliProfile } from "./from-cli-profile.js";
export { fromInstanceMetadata, type InstanceMetadataOptions } from "./from-instance-metadata.js";
export { fromOidc, type OidcOptions } from "./from-oidc.js";
export { fromProfile, type ProfileOptions } from "./from-profile.js";
