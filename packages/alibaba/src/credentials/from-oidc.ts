import type { Credentials } from "@cloudseal/alibaba";
import type { CredentialsProvider } from "@cloudseal/core";
import { cached } from "@cloudseal/core/credentials";
import { assumeRoleWithOidc, type OidcOptions } from "./assume-role-with-oidc.js";

export type { OidcOptions } from "./assume-role-with-oidc.js";

/**
 * Sessions of a role for who has the token of another identity provider, such as a Kubernetes service account (STS
 * `AssumeRoleWithOIDC`), renewed 15 minutes before they end.
 *
 * @throws NoCredentials when neither the provider nor the token's file are named; Error when something else is missing or refused
 */
export const fromOidc = (options: OidcOptions = {}): CredentialsProvider<Credentials> =>
  cached(() => assumeRoleWithOidc(options));
