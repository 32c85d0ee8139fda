import { type CredentialsProvider, createClient } from "@cloudseal/core";
import { cached, NoCredentials } from "@cloudseal/core/credentials";
import { type Credentials, protocol } from "@cloudseal/tencent";
import { type StsOptions, stsClientOptions, stsRoute, stsService, stsSession } from "./sts.js";

/** Options of {@link fromAssumeRole}. */
export interface AssumeRoleOptions extends StsOptions {
  /** The role, `qcs::cam::uin/…:roleName/…`. */
  roleArn: string;
  /** Name of the session in the vendor's audit logs. Default `cloudseal`. */
  roleSessionName?: string | undefined;
  /** A policy, as JSON, that narrows what the session may do. */
  policy?: string | undefined;
  /** What the role's owner has agreed on with who assumes it. */
  externalId?: string | undefined;
  /** The key that may assume the role, or what gives it. Default: the default chain. */
  credentials?: Credentials | CredentialsProvider<Credentials> | undefined;
}

/**
 * A session of a role, begun with another key (STS `AssumeRole`) and renewed 15 minutes before it ends.
 *
 * @throws CloudError when STS refuses; NoCredentials when `credentials` has none
 * @see https://www.tencentcloud.com/document/api/1150/49456
 */
export function fromAssumeRole(options: AssumeRoleOptions): CredentialsProvider<Credentials> {
  const { roleArn, roleSessionName = "cloudseal", durationSeconds = 7200, policy, externalId, credentials } = options;
  const assumeRole = stsRoute<Record<string, unknown>>("AssumeRole");
  const sts = createClient(stsService(protocol), { assumeRole }, { ...stsClientOptions(options), credentials });
  const input = {
    RoleArn: roleArn,
    RoleSessionName: roleSessionName,
    DurationSeconds: durationSeconds,
    // The vendor wants it percent-encoded.
    Policy: policy && encodeURIComponent(policy),
    ExternalId: externalId,
  };
  return cached(async () => {
    const answer = await sts.assumeRole(input).catch((error: unknown) => {
      throw (error as Error).cause instanceof NoCredentials ? (error as Error).cause : error;
    });
    return stsSession(answer, roleArn);
  });
}
