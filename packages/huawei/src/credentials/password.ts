import type { TypedRoute } from "@cloudseal/core";
import { assertCurrent } from "@cloudseal/core/credentials";
import type { CredentialsProvider } from "@cloudseal/core/protocol";
import type { Credentials } from "@cloudseal/huawei";
import { cachedByIam, callIam, type IamOptions } from "./iam.js";
import { textOf, timeOf } from "./session.js";

/** Options of {@link fromPassword}. */
export interface PasswordOptions extends IamOptions {
  /** Name of an IAM user; accounts themselves get no tokens. */
  user: string;
  password: string;
  /** Name of the account that the user is of. */
  domain: string;
  /** Name of the project that calls act in. Default: the client's region, after which each region's own project is called. */
  project?: string | undefined;
}

/**
 * A token for a user's password, kept until shortly before it ends, a day later, with the id of its project. Nothing is
 * signed with it. The vendor itself recommends access keys instead.
 *
 * @throws TypeError without a project; CloudError when IAM rejects the request
 * @see https://support.huaweicloud.com/intl/en-us/api-iam/iam_30_0001.html
 */
export function fromPassword({ project, ...options }: PasswordOptions): CredentialsProvider<Credentials> {
  const providers = new Map<string, CredentialsProvider<Credentials>>();
  return (request) => {
    const name = project ?? request?.region;
    if (!name) throw new TypeError("a token is for one project: pass project to fromPassword, or region to the client");
    const provider = providers.get(name) ?? cachedByIam(options, (iam) => logIn(name, { ...options, ...iam }));
    providers.set(name, provider);
    return provider(request);
  };
}

async function logIn(
  project: string,
  { user, password, domain, ...iam }: PasswordOptions & { endpoint: string },
): Promise<Credentials> {
  const identity = { methods: ["password"], password: { user: { name: user, password, domain: { name: domain } } } };
  const input = { nocatalog: "true", auth: { identity, scope: { project: { name: project } } } };
  const { body, token } = await callIam(userToken, input, { ...iam, secrets: [password] });
  const from = "the response of IAM";
  const { expires_at, project: scope } = (body.token ?? {}) as Record<string, unknown>;
  const credentials = {
    authToken: textOf(token, "X-Subject-Token", from),
    projectId: textOf((scope as { id?: unknown } | undefined)?.id, "token.project.id", from),
    expiration: timeOf(expires_at, "token.expires_at", from),
  };
  const source = `the token of user ${JSON.stringify(user)} for project ${JSON.stringify(project)} from IAM`;
  assertCurrent(credentials.expiration, source);
  return credentials;
}

const userToken: TypedRoute<Record<string, unknown>, Record<string, unknown>> = {
  name: "KeystoneCreateUserTokenByPassword",
  method: "POST",
  path: "/v3/auth/tokens",
  query: ["nocatalog"],
  rest: "body",
  idempotent: true,
};
