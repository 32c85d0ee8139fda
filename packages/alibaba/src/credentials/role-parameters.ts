import { environmentVariable } from "@cloudseal/core/credentials";
import type { RoleOptions } from "./role-options.js";

/**
 * The parameters that both ways to assume a role share.
 *
 * @throws TypeError for a duration that STS refuses in any case
 */
export function roleParameters(options: RoleOptions): Record<string, string> {
  const { roleArn, policy, durationSeconds = 3600 } = options;
  if (!Number.isInteger(durationSeconds) || durationSeconds < 900)
    throw new TypeError("durationSeconds is not a whole number from 900 to the longest session that the role allows");
  return {
    RoleArn: roleArn,
    RoleSessionName: options.roleSessionName ?? environmentVariable("ALIBABA_CLOUD_ROLE_SESSION_NAME") ?? "cloudseal",
    DurationSeconds: String(durationSeconds),
    ...(policy && { Policy: policy }),
  };
}
