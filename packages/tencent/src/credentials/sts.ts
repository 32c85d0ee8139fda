import { createClient, type TypedRoute } from "@cloudseal/core";
import { cached, NoCredentials } from "@cloudseal/core/credentials";
import type { CredentialsProvider, Protocol, Service } from "@cloudseal/core/protocol";
import { type Credentials, protocol } from "@cloudseal/tencent";
import { sessionOf } from "./session.js";

/** Which of the vendor's sites an account is of: neither knows the keys of the other. */
export type Site = "international" | "mainland";

/** Where STS is called, and as which region. */
export interface StsOptions {
  /** Default `international`, as for the clients. */
  site?: Site | undefined;
  /** Address to call instead of the site's own: a host, or `https://host[:port]`. */
  endpoint?: string | undefined;
  /** Region that is named to STS. Sessions are valid in all of them. Default `ap-guangzhou`, as in the vendor's SDKs. */
  region?: string | undefined;
  /** Seconds that a session lasts. Default 7200, at most 43200. */
  durationSeconds?: number | undefined;
  /** Milliseconds that a session may take to come, all attempts together. Default 10000. */
  timeout?: number | undefined;
}

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
 * @throws CloudError when STS rejects the request; NoCredentials when `credentials` has none
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
    const response = await sts.assumeRole(input).catch((error: unknown) => {
      throw (error as Error).cause instanceof NoCredentials ? (error as Error).cause : error;
    });
    return stsSession(response, roleArn);
  });
}

const hosts: Record<Site, string> = {
  international: "sts.intl.tencentcloudapi.com",
  mainland: "sts.tencentcloudapi.com",
};

/** The settings of a client of STS. */
export const stsClientOptions = ({ site = "international", endpoint, region, timeout }: StsOptions) => ({
  endpoint: endpoint ?? hosts[site],
  region: region ?? "ap-guangzhou",
  timeout: timeout ?? 10_000,
  maxResponseBytes: 2 ** 20,
});

/** STS, called by a protocol: signed or not. */
export const stsService = <C extends object>(protocol: Protocol<C>): Service<C> => ({
  protocol,
  name: "sts",
  servers: [],
  result: "Response",
});

/** An operation of STS that begins a session. Called twice it begins two, which harms nobody. */
export const stsRoute = <Input>(name: string): TypedRoute<Input, StsAnswer> => ({
  name,
  method: "POST",
  path: "/",
  headers: { "x-tc-action": name, "x-tc-version": "2018-08-13" },
  rest: "body",
  idempotent: true,
});

interface StsAnswer {
  Credentials?: unknown;
  ExpiredTime?: unknown;
}

/** The session of a role in an answer of STS. @throws Error that names what is missing, never a value */
export const stsSession = ({ Credentials, ExpiredTime }: StsAnswer, roleArn: string | undefined): Credentials =>
  sessionOf(Credentials, ExpiredTime, "the response of STS", `the session of role ${roleArn} from STS`);
