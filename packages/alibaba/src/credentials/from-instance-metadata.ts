import type { Credentials } from "@cloudseal/alibaba";
import type { CredentialsProvider } from "@cloudseal/core";
import { cached } from "@cloudseal/core/credentials";
import { type InstanceMetadataOptions, readInstanceMetadata } from "./read-instance-metadata.js";

export type { InstanceMetadataOptions } from "./read-instance-metadata.js";

/**
 * Sessions of the role that is attached to the ECS instance, from its metadata service; asked again 15 minutes before they
 * end. The hardened mode (IMDSv2) is tried first.
 *
 * @throws NoCredentials when there is no such service, no role, or `ALIBABA_CLOUD_ECS_METADATA_DISABLED` is `true`; Error when
 * the service gives no session
 * @see https://www.alibabacloud.com/help/en/ecs/user-guide/attach-an-instance-ram-role-to-an-ecs-instance
 */
export const fromInstanceMetadata = (options: InstanceMetadataOptions = {}): CredentialsProvider<Credentials> =>
  cached(() => readInstanceMetadata(options));
