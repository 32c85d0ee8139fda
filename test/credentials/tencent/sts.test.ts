import { CloudError } from "@cloudseal/core";
import { NoCredentials } from "@cloudseal/core/protocol";
import { type AssumeRoleOptions, fromAssumeRole, fromEnv, fromOidc } from "@cloudseal/tencent/credentials";
import { describe, expect, test, vi } from "vitest";
import { authorizationOf } from "../../support/reference-signers.js";
import { serve } from "../../support/serve.js";
import { hostileAnswers, planted, timeFor } from "../hostile-answers.js";
import { failureOf, isolate } from "../isolate.js";

const { write, home } = isolate();
const end = Math.floor(Date.now() / 1000) + 7200;
const keys = { TmpSecretId: "si", TmpSecretKey: "sts-secret-key", Token: "sts-session-token" };
const success = JSON.stringify({ Response: { Credentials: keys, ExpiredTime: end, RequestId: "R" } });
const session = {
  secretId: "si",
  secretKey: "sts-secret-key",
  token: "sts-session-token",
  expiration: new Date(end * 1000),
};
const source = { secretId: "source-id", secretKey: "source-secret-key", token: "source-token" };
const idToken = "identity.token.not-real";
const refusal = (text: string) =>
  JSON.stringify({ Response: { Error: { Code: "AuthFailure.TokenFailure", Message: text }, RequestId: "R" } });

const assume = (options: Partial<AssumeRoleOptions>) =>
  fromAssumeRole({ roleArn: "qcs::cam::uin/1:roleName/r", credentials: source, ...options });
const oidc = (options: object) =>
  fromOidc({ providerId: "p", token: idToken, roleArn: "qcs::cam::uin/1:roleName/r", ...options });

describe("fromAssumeRole", () => {
  test("signs with the other key, and gives the session", async () => {
    const { url: endpoint, received } = await serve((_, outgoing) => outgoing.end(success));
    const provider = assume({
      endpoint,
      policy: '{"a":"b c"}',
      externalId: "x",
      durationSeconds: 900,
      region: "ap-seoul",
    });
    expect(await provider()).toEqual(session);
    expect(await provider()).toEqual(session);
    expect(received).toHaveLength(1);
    const [request] = received;
    expect(request?.headers).toMatchObject({
      "x-tc-action": "AssumeRole",
      "x-tc-version": "2018-08-13",
      "x-tc-region": "ap-seoul",
      "x-tc-token": "source-token",
      authorization: authorizationOf("tencent", request as never, source, "sts"),
    });
    expect(JSON.parse(request?.body ?? "")).toEqual({
      RoleArn: "qcs::cam::uin/1:roleName/r",
      RoleSessionName: "cloudseal",
      DurationSeconds: 900,
      Policy: "%7B%22a%22%3A%22b%20c%22%7D",
      ExternalId: "x",
    });
  });

  test("takes its key from a provider, asked again when STS refuses the key", async () => {
    const { url: endpoint, received } = await serve((_, outgoing) =>
      outgoing.end(received.length === 1 ? refusal("the token is over") : success),
    );
    const given: unknown[] = [];
    const credentials = (request: { rejected?: object | undefined } = {}) => {
      given.push(request.rejected);
      return request.rejected ? { ...source, token: "another-token" } : source;
    };
    expect(await assume({ endpoint, credentials: credentials as never })()).toEqual(session);
    expect(given).toContain(source);
  });

  test("has none when its source has none", async () => {
    const error = await failureOf(assume({ endpoint: "http://127.0.0.1:1", credentials: fromEnv() }));
    expect(error).toBeInstanceOf(NoCredentials);
  });

  test("a refusal that quotes the request is told without secrets", async () => {
    const { url: endpoint } = await serve(({ headers }, outgoing) =>
      outgoing.end(refusal(`${JSON.stringify(headers)} ${source.secretKey}`)),
    );
    const error = await failureOf(assume({ endpoint }), [source.secretKey, source.token]);
    expect(error).toMatchObject({ vendor: "tencent", service: "sts", code: "AuthFailure.TokenFailure" });
  });
});

describe("fromOidc", () => {
  test("sends the token without a signature, and gives the session", async () => {
    const { url: endpoint, received } = await serve((_, outgoing) => outgoing.end(success));
    expect(await oidc({ endpoint })()).toEqual(session);
    const [request] = received;
    expect(request?.headers).toMatchObject({
      authorization: "SKIP",
      "content-type": "application/json",
      "x-tc-action": "AssumeRoleWithWebIdentity",
      "x-tc-version": "2018-08-13",
      "x-tc-region": "ap-guangzhou",
      "x-tc-timestamp": expect.stringMatching(/^\d{10}$/),
    });
    expect(JSON.parse(request?.body ?? "")).toEqual({
      ProviderId: "p",
      WebIdentityToken: idToken,
      RoleArn: "qcs::cam::uin/1:roleName/r",
      RoleSessionName: "cloudseal",
      DurationSeconds: 7200,
    });
  });

  test("takes what is left out from the environment, the token anew for each session", async () => {
    const { url: endpoint, received } = await serve((_, outgoing) => outgoing.end(success));
    vi.stubEnv("TKE_REGION", "ap-jakarta");
    vi.stubEnv("TKE_PROVIDER_ID", "tke");
    vi.stubEnv("TKE_ROLE_ARN", "arn");
    vi.stubEnv("TKE_WEB_IDENTITY_TOKEN_FILE", await write("token", "first\n"));
    const provider = fromOidc({ endpoint });
    const rejected = await provider();
    await write("token", "second\n");
    await provider({ rejected });
    expect(received.map(({ body }) => JSON.parse(body))).toMatchObject([
      { ProviderId: "tke", RoleArn: "arn", WebIdentityToken: "first" },
      { ProviderId: "tke", RoleArn: "arn", WebIdentityToken: "second" },
    ]);
    expect(received[0]?.headers["x-tc-region"]).toBe("ap-jakarta");
  });

  test.each<[fact: string, options: object, has: boolean, message: RegExp]>([
    ["nothing", {}, false, /TKE_PROVIDER_ID and TKE_WEB_IDENTITY_TOKEN_FILE and TKE_ROLE_ARN not set/],
    ["no role", { providerId: "p", token: "t" }, false, /: TKE_ROLE_ARN not set/],
    ["no file", { providerId: "p", roleArn: "r", tokenFile: "/none" }, true, /^the token is missing in \/none$/],
  ])("%s", async (_, options, has, message) => {
    const error = await failureOf(fromOidc({ ...options, endpoint: "http://127.0.0.1:1" }));
    expect(error instanceof NoCredentials).toBe(!has);
    expect(error.message).toMatch(message);
  });

  test("a file without a token is an error", async () => {
    const tokenFile = await write("token", "\n");
    const error = await failureOf(fromOidc({ providerId: "p", roleArn: "r", tokenFile }));
    expect(error.message).toBe(`the token is missing in ${home()}/token`);
  });

  test("a refusal that quotes the token is told without", async () => {
    const { url: endpoint } = await serve((_, outgoing) => outgoing.end(refusal(`${idToken} is not valid`)));
    const error = await failureOf(oidc({ endpoint }), [idToken]);
    expect(error.message).toBe(
      "assumeRoleWithWebIdentity of sts: AuthFailure.TokenFailure: *** is not valid (request R, HTTP 200)",
    );
  });
});

describe.each(hostileAnswers)("%s", (name, respond) => {
  test.each([
    ["AssumeRole", assume],
    ["AssumeRoleWithWebIdentity", oidc],
  ])("is no answer to %s", async (_, provider) => {
    const { url: endpoint, received } = await serve((_, outgoing) => respond(outgoing));
    const error = await failureOf(provider({ endpoint, timeout: timeFor(name) }), [
      planted,
      idToken,
      source.secretKey,
      source.token,
    ]);
    expect(error).not.toBeInstanceOf(NoCredentials);
    expect(error instanceof CloudError || error.message.includes("in the response of STS")).toBe(true);
    expect(received.every(({ target }) => target === "/")).toBe(true);
  });
});

test.each([
  ["the international site", {}, "sts.intl.tencentcloudapi.com"],
  ["the mainland's", { site: "mainland" } as const, "sts.tencentcloudapi.com"],
])("STS is that of %s", async (_, options, host) => {
  const { stsClientOptions } = await import("../../../packages/tencent/src/credentials/sts.js");
  expect(stsClientOptions(options).endpoint).toBe(host);
});
