import { createClient, type TypedRoute } from "@cloudseal/core";
import { NoCredentials } from "@cloudseal/core/credentials";
import type { CredentialsProvider } from "@cloudseal/core/protocol";
import type { Credentials } from "@cloudseal/huawei";
import { accountProtocol, cachedByIam, type IamOptions, iamClientOptions, iamService } from "./iam.js";
import { sessionOf } from "./session.js";

/** Options of {@link fromAssumeRole}. */
export interface AssumeRoleOptions extends IamOptions {
  /** Name of the agency. */
  agencyName: string;
  /** Name of the account that has the agency; this or `domainId` is needed. */
  domainName?: string | undefined;
  /** Id of the account that has the agency. */
  domainId?: string | undefined;
  /** Seconds that the keys last, 900 to 86400. Default 3600. */
  durationSeconds?: number | undefined;
  /** Project of the agency's account that calls act in. Default: none; {@link withProjectId} looks it up. */
  projectId?: string | undefined;
  /** The key that may assume the agency, or what gives it. Default: the default chain. */
  credentials?: Credentials | CredentialsProvider<Credentials> | undefined;
}

/**
 * Temporary keys of an agency, got with another key and renewed 15 minutes before they end.
 *
 * @throws TypeError without an account; CloudError when IAM rejects the request; NoCredentials when `credentials` has none
 * @see https://support.huaweicloud.com/intl/en-us/api-iam/iam_04_0101.html
 */
export function fromAssumeRole(options: AssumeRoleOptions): CredentialsProvider<Credentials> {
  const { agencyName, domainName, domainId, durationSeconds = 3600, projectId, credentials } = options;
  if (!domainName && !domainId) throw new TypeError("an agency is of an account: pass domainName or domainId");
  const agency = { agency_name: agencyName, domain_name: domainName, domain_id: domainId };
  const assume_role = { ...agency, duration_seconds: durationSeconds };
  return cachedByIam(options, async ({ region, ...where }) => {
    const settings = { ...iamClientOptions(where), region, credentials };
    const iam = createClient(iamService(accountProtocol), { temporaryKeys }, settings);
    const identity = { methods: ["assume_role"], assume_role };
    const response = await iam.temporaryKeys({ auth: { identity } }).catch((error: unknown) => {
      throw (error as Error).cause instanceof NoCredentials ? (error as Error).cause : error;
    });
    const source = `the session of agency ${JSON.stringify(agencyName)} from IAM`;
    return sessionOf(response.credential, "the response of IAM", source, projectId);
  });
}

/**
 * IAM gives temporary keys to a caller who proves an identity, by a token or as an agency. Called twice it gives two, which harms nobody.
 *
 * @see https://support.huaweicloud.com/intl/en-us/api-iam/iam_04_0101.html
 */
export const temporaryKeys: TypedRoute<Record<string, unknown>, Record<string, unknown>> = {
  name: "CreateTemporaryAccessKey",
  method: "POST",
  path: "/v3.0/OS-CREDENTIAL/securitytokens",
  rest: "body",
  idempotent: true,
};
