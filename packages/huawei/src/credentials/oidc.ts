import type { TypedRoute } from "@cloudseal/core";
import { environmentVariable, NoCredentials, readTextFile } from "@cloudseal/core/credentials";
import type { CredentialsProvider } from "@cloudseal/core/protocol";
import type { Credentials } from "@cloudseal/huawei";
import { cachedByIam, callIam, type IamOptions } from "./iam.js";
import { sessionOf, textOf } from "./session.js";
import { temporaryKeys } from "./sts.js";

/** Options of {@link fromOidc}. */
export interface OidcOptions extends IamOptions {
  /** Id of the identity provider. Default: the variable `HUAWEICLOUD_SDK_IDP_ID`. */
  providerId?: string | undefined;
  /** File with the token, read anew for each session. Default: the variable `HUAWEICLOUD_SDK_ID_TOKEN_FILE`. */
  tokenFile?: string | undefined;
  /** The token itself, instead of a file. */
  token?: string | undefined;
  /** Seconds that the keys last, 900 to 86400. Default 21600, six hours, as in the vendor's SDKs. */
  durationSeconds?: number | undefined;
  /** Project that calls act in. Default: the variable `HUAWEICLOUD_SDK_PROJECT_ID`. */
  projectId?: string | undefined;
}

/**
 * Temporary keys for the token of an identity provider: IAM gives a token of its own for it, and the keys for that. They are
 * renewed 40 minutes before they end, as in the vendor's SDKs; earlier than that in the last ninth of a shorter life.
 *
 * @throws NoCredentials when provider or token is not given; CloudError when IAM rejects the request
 */
export function fromOidc(options: OidcOptions = {}): CredentialsProvider<Credentials> {
  const { durationSeconds = 21_600 } = options;
  return cachedByIam(
    options,
    async (iam) => {
      const { providerId = environmentVariable("HUAWEICLOUD_SDK_IDP_ID"), token: given } = options;
      const { tokenFile: file = environmentVariable("HUAWEICLOUD_SDK_ID_TOKEN_FILE") } = options;
      const { projectId = environmentVariable("HUAWEICLOUD_SDK_PROJECT_ID") } = options;
      const needed = { HUAWEICLOUD_SDK_IDP_ID: providerId, HUAWEICLOUD_SDK_ID_TOKEN_FILE: given ?? file };
      const missing = Object.entries(needed).flatMap(([name, value]) => (value ? [] : [name]));
      if (missing.length > 0) throw new NoCredentials(`${missing.join(" and ")} not set in the environment`);

      const id = given ?? textOf((await readTextFile(file ?? ""))?.trim(), "the token", String(file));
      const input = { "X-Idp-Id": providerId, auth: { id_token: { id } } };
      const { token } = await callIam(unscopedToken, input, { ...iam, secrets: [id] });
      const unscoped = textOf(token, "X-Subject-Token", "the response of IAM");
      const identity = { methods: ["token"], token: { id: unscoped, duration_seconds: durationSeconds } };
      const { body } = await callIam(temporaryKeys, { auth: { identity } }, { ...iam, secrets: [unscoped] });
      const source = `the session for a token of identity provider ${JSON.stringify(providerId)} from IAM`;
      return sessionOf(body.credential, "the response of IAM", source, projectId);
    },
    { refreshAhead: Math.min(40 * 60_000, (durationSeconds * 1000) / 9) },
  );
}

const unscopedToken: TypedRoute<Record<string, unknown>, Record<string, unknown>> = {
  name: "CreateTokenByIdToken",
  method: "POST",
  path: "/v3.0/OS-AUTH/id-token/tokens",
  header: ["X-Idp-Id"],
  rest: "body",
  idempotent: true,
};
