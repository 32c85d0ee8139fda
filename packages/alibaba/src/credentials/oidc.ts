import type { Credentials } from "@cloudseal/alibaba";
import {
  cached,
  environmentVariable,
  fetchText,
  NoCredentials,
  parseJsonObject,
  readTextFile,
} from "@cloudseal/core/credentials";
import type { CredentialsProvider } from "@cloudseal/core/protocol";
import { rejection, sessionOf } from "./session.js";
import { type RoleOptions, roleParameters, stsAddress } from "./sts.js";

/** Options of {@link fromOidc}. */
export interface OidcOptions extends Omit<RoleOptions, "roleArn"> {
  /** The role, `acs:ram::<account>:role/<name>`. Default: `ALIBABA_CLOUD_ROLE_ARN`. */
  roleArn?: string | undefined;
  /** The identity provider, `acs:ram::<account>:oidc-provider/<name>`. Default: `ALIBABA_CLOUD_OIDC_PROVIDER_ARN`. */
  providerArn?: string | undefined;
  /** File with the provider's token; read for each session, as it changes. Default: `ALIBABA_CLOUD_OIDC_TOKEN_FILE`. */
  tokenFile?: string | undefined;
}

/**
 * Sessions of a role for who has the token of another identity provider, such as a Kubernetes service account (STS
 * `AssumeRoleWithOIDC`), renewed 15 minutes before they end.
 *
 * @throws NoCredentials when neither the provider nor the token's file are named; Error when something else is missing or rejected
 */
export const fromOidc = (options: OidcOptions = {}): CredentialsProvider<Credentials> =>
  cached(() => assumeRoleWithOidc(options));

/**
 * A new session of a role, begun with the token of another identity provider. The request is not signed.
 *
 * @throws NoCredentials when neither provider nor file are named, as others use the role's variable too; Error when one is missing
 * @see https://www.alibabacloud.com/help/en/ram/developer-reference/api-sts-2015-04-01-assumerolewithoidc
 */
export async function assumeRoleWithOidc(options: OidcOptions): Promise<Credentials> {
  const {
    roleArn = environmentVariable("ALIBABA_CLOUD_ROLE_ARN"),
    providerArn = environmentVariable("ALIBABA_CLOUD_OIDC_PROVIDER_ARN"),
    tokenFile = environmentVariable("ALIBABA_CLOUD_OIDC_TOKEN_FILE"),
  } = options;
  if (!providerArn && !tokenFile)
    throw new NoCredentials(
      "ALIBABA_CLOUD_OIDC_PROVIDER_ARN and ALIBABA_CLOUD_OIDC_TOKEN_FILE not set in the environment",
    );
  if (!roleArn || !providerArn || !tokenFile)
    throw new Error(
      "OIDC is half set: it needs roleArn, providerArn and tokenFile, or ALIBABA_CLOUD_ROLE_ARN, ALIBABA_CLOUD_OIDC_PROVIDER_ARN and ALIBABA_CLOUD_OIDC_TOKEN_FILE",
    );
  const token = (await readTextFile(tokenFile))?.trim();
  if (!token)
    throw new Error(`${tokenFile}, the file of the OIDC token, is ${token === undefined ? "not there" : "empty"}`);

  const what = "the response of AssumeRoleWithOIDC";
  const query = new URLSearchParams({
    Action: "AssumeRoleWithOIDC",
    Version: "2015-04-01",
    Format: "JSON",
    Timestamp: `${new Date().toISOString().slice(0, 19)}Z`,
  });
  const form = new URLSearchParams({
    ...roleParameters({ ...options, roleArn }),
    OIDCProviderArn: providerArn,
    OIDCToken: token,
  });
  const { status, body } = await fetchText({
    method: "POST",
    url: `${stsAddress(options)}/?${query}`,
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: form.toString(),
    timeout: 10_000,
  });
  if (status !== 200) throw new Error(`AssumeRoleWithOIDC was rejected: ${rejection(status, body)}`);
  return sessionOf(parseJsonObject(body, what).Credentials, what, `the session of role ${roleArn} from STS`);
}
