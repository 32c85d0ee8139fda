import { createClient } from "@cloudseal/core";
import { cached, environmentVariable, NoCredentials, readTextFile } from "@cloudseal/core/credentials";
import type { CredentialsProvider, Protocol } from "@cloudseal/core/protocol";
import { type Credentials, protocol } from "@cloudseal/tencent";
import { textOf } from "./session.js";
import { type StsOptions, stsClientOptions, stsRoute, stsService, stsSession } from "./sts.js";

/** Options of {@link fromOidc}. What is left out comes from the environment that the vendor's Kubernetes (TKE) sets. */
export interface OidcOptions extends StsOptions {
  /** Name of the identity provider. Default: the variable `TKE_PROVIDER_ID`. */
  providerId?: string | undefined;
  /** File with the token, read anew for each session. Default: the variable `TKE_WEB_IDENTITY_TOKEN_FILE`. */
  tokenFile?: string | undefined;
  /** The token itself, instead of a file. */
  token?: string | undefined;
  /** The role. Default: the variable `TKE_ROLE_ARN`. */
  roleArn?: string | undefined;
  /** Name of the session in the vendor's audit logs. Default `cloudseal`. */
  roleSessionName?: string | undefined;
  /** Default: the variable `TKE_REGION`, or `ap-guangzhou`. */
  region?: string | undefined;
}

/**
 * A session of a role, begun with a token of an identity provider (STS `AssumeRoleWithWebIdentity`) and renewed 15 minutes
 * before it ends.
 *
 * @throws NoCredentials when provider, token or role is not given; CloudError when STS rejects the request
 * @see https://www.tencentcloud.com/document/product/1150/49454
 */
export const fromOidc = (options: OidcOptions = {}): CredentialsProvider<Credentials> =>
  cached(async () => {
    const { roleSessionName = "cloudseal", durationSeconds = 7200 } = options;
    const { region = environmentVariable("TKE_REGION") } = options;
    const { providerId = environmentVariable("TKE_PROVIDER_ID") } = options;
    const { roleArn = environmentVariable("TKE_ROLE_ARN") } = options;
    const { tokenFile: file = environmentVariable("TKE_WEB_IDENTITY_TOKEN_FILE") } = options;
    const needed = {
      TKE_PROVIDER_ID: providerId,
      TKE_WEB_IDENTITY_TOKEN_FILE: options.token ?? file,
      TKE_ROLE_ARN: roleArn,
    };
    const missing = Object.entries(needed).flatMap(([name, value]) => (value ? [] : [name]));
    if (missing.length > 0) throw new NoCredentials(`${missing.join(" and ")} not set in the environment`);

    const token = options.token ?? textOf((await readTextFile(file ?? ""))?.trim(), "the token", String(file));
    const assume = stsRoute<Record<string, unknown>>("AssumeRoleWithWebIdentity");
    const sts = createClient(stsService(unsigned(token)), { assume }, stsClientOptions({ ...options, region }));
    const response = await sts.assume({
      ProviderId: providerId,
      WebIdentityToken: token,
      RoleArn: roleArn,
      RoleSessionName: roleSessionName,
      DurationSeconds: durationSeconds,
    });
    return stsSession(response, roleArn);
  });

/** The vendor's protocol where a token in the body takes the place of a signature. */
const unsigned = (token: string): Protocol<object> => ({
  vendor: protocol.vendor,
  defaultCredentials: () => ({}),
  check: () => {},
  secrets: () => [token],
  serialiseQuery: protocol.serialiseQuery,
  sign: (_, { date, region = "" }) => ({
    authorization: "SKIP",
    "x-tc-timestamp": String(Math.floor(date.getTime() / 1000)),
    "x-tc-region": region,
  }),
  failure: protocol.failure,
});
