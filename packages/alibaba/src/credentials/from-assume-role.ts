import type { Credentials } from "@cloudseal/alibaba";
import type { CredentialsProvider } from "@cloudseal/core";
import { cached } from "@cloudseal/core/credentials";
import { type AssumeRoleOptions, assumeRole } from "./assume-role.js";

export type { AssumeRoleOptions } from "./assume-role.js";

/**
 * Sessions of a role, begun with another key (STS `AssumeRole`) and renewed 15 minutes before they end.
 *
 * @throws CloudError when STS refuses; NoCredentials when `credentials` has none
 * @example
 * const credentials = fromAssumeRole({ roleArn: "acs:ram::1234567890123456:role/auditor", credentials: fromEnv() });
 */
export const fromAssumeRole = (options: AssumeRoleOptions): CredentialsProvider<Credentials> =>
  cached(() => assumeRole(options));
