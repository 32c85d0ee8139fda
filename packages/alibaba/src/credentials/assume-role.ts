import { type Credentials, protocol } from "@cloudseal/alibaba";
import { type CredentialsProvider, createClient, type Service, type TypedRoute } from "@cloudseal/core";
import { NoCredentials } from "@cloudseal/core/credentials";
import type { RoleOptions } from "./role-options.js";
import { roleParameters } from "./role-parameters.js";
import { sessionOf } from "./session-of.js";
import { stsAddress } from "./sts-address.js";

/** Options of {@link assumeRole}. */
export interface AssumeRoleOptions extends RoleOptions {
  /** What the role's owner has agreed on with those who assume it. */
  externalId?: string | undefined;
  /** The key that may assume the role, or what gives it. Default: the default chain. */
  credentials?: Credentials | CredentialsProvider<Credentials> | undefined;
}

const sts: Service<Credentials> = { protocol, name: "sts", servers: [] };

/** Asked twice it begins two sessions, which harms nobody. */
const route: TypedRoute<Record<string, string>, { Credentials?: unknown }> = {
  name: "AssumeRole",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "AssumeRole", "x-acs-version": "2015-04-01" },
  rest: "query",
  idempotent: true,
};

/**
 * A new session of a role, begun with another key.
 *
 * @throws CloudError when STS refuses; NoCredentials when `credentials` has none
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
    const answer = await client.assumeRole({ ...roleParameters(role), ...(externalId && { ExternalId: externalId }) });
    return sessionOf(answer.Credentials, "the answer of AssumeRole", `the session of role ${role.roleArn} from STS`);
  } catch (error) {
    const { cause } = error as Error;
    throw cause instanceof NoCredentials ? cause : error;
  }
}
