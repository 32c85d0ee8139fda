import { type Credentials, protocol } from "@cloudseal/alibaba";
import { createClient, type TypedRoute } from "@cloudseal/core";
import { cached, environmentVariable, NoCredentials } from "@cloudseal/core/credentials";
import type { CredentialsProvider, Service } from "@cloudseal/core/protocol";
import { sessionOf } from "./session.js";
import { isTrue } from "./settings.js";

/** Options of {@link fromAssumeRole}. */
export interface AssumeRoleOptions extends RoleOptions {
  /** What the role's owner has agreed on with those who assume it. */
  externalId?: string | undefined;
  /** The key that may assume the role, or what gives it. Default: the default chain. */
  credentials?: Credentials | CredentialsProvider<Credentials> | undefined;
}

/** Which role is assumed, for how long, and where. */
export interface RoleOptions {
  /** The role, `acs:ram::<account>:role/<name>`. */
  roleArn: string;
  /** Name of the session in audit logs. Default: `ALIBABA_CLOUD_ROLE_SESSION_NAME`, else `cloudseal`. */
  roleSessionName?: string | undefined;
  /** Seconds that a session lasts, from 900 to what the role allows. Default 3600. */
  durationSeconds?: number | undefined;
  /** A policy, as JSON, that narrows what the session may do. */
  policy?: string | undefined;
  /** Region whose STS is called. Default: `ALIBABA_CLOUD_STS_REGION`, else the central one. */
  region?: string | undefined;
  /** Whether STS is called inside the region's VPC. Default: whether `ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED` is `true`. */
  vpc?: boolean | undefined;
  /** Address to call instead of the region's own: a host, or `https://host[:port]`. */
  endpoint?: string | undefined;
}

/**
 * Sessions of a role, begun with another key (STS `AssumeRole`) and renewed 15 minutes before they end.
 *
 * @throws CloudError when STS rejects; NoCredentials when `credentials` has none
 * @example
 * const credentials = fromAssumeRole({ roleArn: "acs:ram::1234567890123456:role/auditor", credentials: fromEnv() });
 */
export const fromAssumeRole = (options: AssumeRoleOptions): CredentialsProvider<Credentials> =>
  cached(() => assumeRole(options));

/**
 * A new session of a role, begun with another key.
 *
 * @throws CloudError when STS rejects; NoCredentials when `credentials` has none
 * @see https://www.alibabacloud.com/help/en/ram/developer-reference/api-sts-2015-04-01-assumerole
 */
export async function assumeRole({ credentials, externalId, ...role }: AssumeRoleOptions): Promise<Credentials> {
  const settings = {
    credentials,
    endpoint: stsAddress(role),
    timeout: 10_000,
    attemptTimeout: 5_000,
    maxResponseBytes: 64 * 1024,
  };
  const client = createClient(sts, { assumeRole: route }, settings);
  try {
    const response = await client.assumeRole({
      ...roleParameters(role),
      ...(externalId && { ExternalId: externalId }),
    });
    return sessionOf(
      response.Credentials,
      "the response of AssumeRole",
      `the session of role ${role.roleArn} from STS`,
    );
  } catch (error) {
    const { cause } = error as Error;
    throw cause instanceof NoCredentials ? cause : error;
  }
}

const sts: Service<Credentials> = { protocol, name: "sts", servers: [] };

/** Called twice it begins two sessions, which harms nobody. */
const route: TypedRoute<Record<string, string>, { Credentials?: unknown }> = {
  name: "AssumeRole",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "AssumeRole", "x-acs-version": "2015-04-01" },
  rest: "query",
  idempotent: true,
};

/**
 * The parameters that both ways to assume a role share.
 *
 * @throws TypeError for a duration that STS rejects in any case
 */
export function roleParameters(options: RoleOptions): Record<string, string> {
  const { roleArn, policy, durationSeconds = 3600 } = options;
  if (!Number.isInteger(durationSeconds) || durationSeconds < 900)
    throw new TypeError("durationSeconds is not an integer from 900 to the longest session that the role allows");
  return {
    RoleArn: roleArn,
    RoleSessionName: options.roleSessionName ?? environmentVariable("ALIBABA_CLOUD_ROLE_SESSION_NAME") ?? "cloudseal",
    DurationSeconds: String(durationSeconds),
    ...(policy && { Policy: policy }),
  };
}

/**
 * Where STS is called: `sts.aliyuncs.com`, with a region `sts.{region}.aliyuncs.com`, in its VPC `sts-vpc.{region}.aliyuncs.com`.
 *
 * @throws TypeError for what is no name of a region
 */
export function stsAddress({ endpoint, region, vpc }: Omit<RoleOptions, "roleArn">): string {
  if (endpoint) return endpoint.includes("://") ? endpoint : `https://${endpoint}`;
  const name = region ?? environmentVariable("ALIBABA_CLOUD_STS_REGION");
  if (name === undefined) return "https://sts.aliyuncs.com";
  if (!/^[a-z0-9-]+$/.test(name)) throw new TypeError(`STS knows no region ${JSON.stringify(name)}`);
  return `https://sts${(vpc ?? isTrue("ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED")) ? "-vpc" : ""}.${name}.aliyuncs.com`;
}
