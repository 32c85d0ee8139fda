import { NoCredentials } from "@cloudseal/core/protocol";
import { expect, test } from "vitest";
import { freshEnvironment } from "./fixtures/fresh-environment.js";
import { hostileSessions } from "./fixtures/hostile-sessions.js";
import { refusalOf } from "./fixtures/refusal-of.js";
import { serve } from "./fixtures/serve.js";
import { answered, secret, session } from "./fixtures/sessions.js";
import { fromOidc, type OidcOptions } from "./oidc.js";

const { set, write } = freshEnvironment();

const roleArn = "acs:ram::1234567890123456:role/auditor";
const providerArn = "acs:ram::1234567890123456:oidc-provider/cluster";
const variables = { ALIBABA_CLOUD_ROLE_ARN: roleArn, ALIBABA_CLOUD_OIDC_PROVIDER_ARN: providerArn };

const setAll = async () => {
  const file = await write("token", `header.${secret}.signature\n`);
  set({ ...variables, ALIBABA_CLOUD_OIDC_TOKEN_FILE: file });
  return file;
};

test.each<[name: string, options: OidcOptions, more: Record<string, string>, want: object]>([
  ["the environment", {}, {}, { RoleSessionName: "cloudseal", DurationSeconds: "3600" }],
  [
    "the name in the environment",
    {},
    { ALIBABA_CLOUD_ROLE_SESSION_NAME: "pod" },
    { RoleSessionName: "pod", DurationSeconds: "3600" },
  ],
  [
    "all options",
    { roleArn: "r", providerArn: "p", roleSessionName: "me", durationSeconds: 900, policy: '{"a b":"&"}' },
    {},
    { RoleArn: "r", OIDCProviderArn: "p", RoleSessionName: "me", DurationSeconds: "900", Policy: '{"a b":"&"}' },
  ],
])("STS is asked with %s, not signed", async (_, options, more, want) => {
  await setAll();
  set(more);
  const { url, received } = await serve(() => ({ body: { RequestId: "1", Credentials: answered } }));
  const provider = fromOidc({ endpoint: url, ...options });
  expect(await Promise.all([provider(), provider()])).toEqual([session, session]);
  expect(received).toHaveLength(1);
  const { method, path, query, headers, body } = received[0] as (typeof received)[0];
  expect([method, path, headers["content-type"]]).toEqual(["POST", "/", "application/x-www-form-urlencoded"]);
  expect(Object.keys(headers)).not.toContain("authorization");
  expect(Object.fromEntries(query)).toEqual({
    Action: "AssumeRoleWithOIDC",
    Version: "2015-04-01",
    Format: "JSON",
    Timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
  });
  expect(Object.fromEntries(new URLSearchParams(body))).toEqual({
    RoleArn: roleArn,
    OIDCProviderArn: providerArn,
    OIDCToken: `header.${secret}.signature`,
    ...want,
  });
});

test("each session is begun with the token that the file has then", async () => {
  const tokenFile = await write("token", "one");
  const { url, received } = await serve(() => ({ body: { Credentials: answered } }));
  const provider = fromOidc({ roleArn, providerArn, tokenFile, endpoint: url });
  const rejected = await provider();
  await write("token", "two");
  await provider({ rejected });
  expect(received.map(({ body }) => new URLSearchParams(body).get("OIDCToken"))).toEqual(["one", "two"]);
});

test.each<[set: Record<string, string>]>([[{}], [{ ALIBABA_CLOUD_ROLE_ARN: roleArn }]])(
  "with %o it has none",
  async (some) => {
    set(some);
    expect(await refusalOf(fromOidc()())).toBeInstanceOf(NoCredentials);
  },
);

test.each<[name: string, some: Record<string, string>, want: RegExp]>([
  ["no file", variables, /^OIDC is half set: it needs roleArn/],
  ["no provider", { ...variables, ALIBABA_CLOUD_OIDC_PROVIDER_ARN: "" }, /^OIDC is half set|not there$/],
  [
    "a file that is not there",
    { ...variables, ALIBABA_CLOUD_OIDC_TOKEN_FILE: "/no/such" },
    /^\/no\/such, the file of the OIDC token, is not there$/,
  ],
])("with %s it is broken", async (_, some, want) => {
  set(some);
  const error = await refusalOf(
    fromOidc({ tokenFile: some.ALIBABA_CLOUD_OIDC_PROVIDER_ARN ? undefined : "/no/such" })(),
  );
  expect(error).not.toBeInstanceOf(NoCredentials);
  expect(error.message).toMatch(want);
});

test("with an empty file it is broken", async () => {
  const tokenFile = await write("token", " \n");
  const error = await refusalOf(fromOidc({ roleArn, providerArn, tokenFile })());
  expect(error.message).toMatch(/is empty$/);
});

test.each(hostileSessions)("a session that is %s is rejected", async (_, body) => {
  await setAll();
  const { url } = await serve(() => ({ body: { Credentials: body } }));
  expect(await refusalOf(fromOidc({ endpoint: url })())).not.toBeInstanceOf(NoCredentials);
});

test.each<[status: number, body: string | object, want: string]>([
  [
    400,
    {
      Code: "AuthenticationFail.OIDCToken.Expired",
      Message: `This OIDC Token is expired: ${secret}`,
      RequestId: "0B44A8D1-73A5-51F5-9C5A-0000BEEFF00D",
    },
    "HTTP 400, AuthenticationFail.OIDCToken.Expired, request 0B44A8D1-73A5-51F5-9C5A-0000BEEFF00D",
  ],
  [500, `<p>${secret}`, "HTTP 500"],
  [403, { Code: `${secret} 1`, RequestId: [secret] }, "HTTP 403"],
  [302, "", "HTTP 302"],
])("HTTP %s is told as far as it is safe", async (status, body, want) => {
  await setAll();
  const { url } = await serve(() => ({ status, body, headers: { location: "http://127.0.0.1:1/" } }));
  expect((await refusalOf(fromOidc({ endpoint: url })())).message).toBe(`AssumeRoleWithOIDC was rejected: ${want}`);
});
