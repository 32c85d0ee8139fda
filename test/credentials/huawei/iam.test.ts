import { CloudError } from "@cloudseal/core";
import { NoCredentials } from "@cloudseal/core/protocol";
import { fromAssumeRole, fromEnv, fromOidc, fromPassword, fromProfile } from "@cloudseal/huawei/credentials";
import { describe, expect, test, vi } from "vitest";
import { authorizationOf } from "../../support/reference-signers.js";
import { serve } from "../../support/serve.js";
import { hostileAnswers, planted, timeFor } from "../hostile-answers.js";
import { failureOf, isolate } from "../isolate.js";

const { write } = isolate();
const end = new Date(Date.now() + 21_600_000);
const expires_at = end.toISOString().replace("Z", "000Z");
const credential = { access: "i", secret: "iam-secret-key", securitytoken: "iam-session", expires_at };
const keys = { ak: "i", sk: "iam-secret-key", securityToken: "iam-session", expiration: end };
const source = {
  ak: "source-ak",
  sk: "source-secret-key",
  securityToken: "source-session",
  projectId: "source-project",
};
const token = "identity.token.not-real";
const password = 'pass"word/not real';
const userToken = "MIIuser-token-not-real";

/** IAM as far as it gives keys and tokens. */
const iam = (refuse: (url: string) => unknown = () => undefined) =>
  serve(({ url = "", headers }, outgoing) => {
    const refusal = refuse(url);
    if (refusal) return outgoing.writeHead(401).end(JSON.stringify(refusal));
    const token = { expires_at, project: { id: "project-id", name: "region" } };
    const subject = url.includes("id-token") ? "MIIunscoped-token" : userToken;
    if (/tokens(\?|$)/.test(url) && !url.includes("security")) outgoing.setHeader("X-Subject-Token", subject);
    outgoing.writeHead(201, { "x-request-id": `r-${headers.host}` });
    outgoing.end(JSON.stringify(url.includes("securitytokens") ? { credential } : { token }));
  });

describe("fromOidc", () => {
  const options = { providerId: "idp", token };

  test("gets a token for the token, and keys for that", async () => {
    const { url: endpoint, received } = await iam();
    const provider = fromOidc({ ...options, endpoint, durationSeconds: 7200, projectId: "p" });
    expect(await provider()).toEqual({ ...keys, projectId: "p" });
    expect(await provider()).toEqual({ ...keys, projectId: "p" });
    expect(received.map(({ method, target, body }) => [method, target, JSON.parse(body)])).toEqual([
      ["POST", "/v3.0/OS-AUTH/id-token/tokens", { auth: { id_token: { id: token } } }],
      [
        "POST",
        "/v3.0/OS-CREDENTIAL/securitytokens",
        { auth: { identity: { methods: ["token"], token: { id: "MIIunscoped-token", duration_seconds: 7200 } } } },
      ],
    ]);
    expect(received[0]?.headers["x-idp-id"]).toBe("idp");
    expect(received.map(({ headers }) => headers.authorization)).toEqual([undefined, undefined]);
  });

  test("takes what is left out from the environment, the token anew for each session", async () => {
    const { url, received } = await iam();
    vi.stubEnv("HUAWEICLOUD_SDK_IAM_ENDPOINT", url);
    vi.stubEnv("HUAWEICLOUD_SDK_IDP_ID", "idp");
    vi.stubEnv("HUAWEICLOUD_SDK_PROJECT_ID", "p");
    vi.stubEnv("HUAWEICLOUD_SDK_ID_TOKEN_FILE", await write("token", "first\n"));
    const provider = fromOidc();
    const rejected = await provider();
    expect(rejected).toEqual({ ...keys, projectId: "p" });
    await write("token", "second\n");
    await provider({ rejected });
    expect(received.flatMap(({ body }) => JSON.parse(body).auth.id_token?.id ?? [])).toEqual(["first", "second"]);
  });

  test("is what a profile with an identity provider is, with the profile's own project and IAM", async () => {
    const { url, received } = await iam();
    vi.stubEnv("HUAWEICLOUD_SDK_PROJECT_ID", "of the environment");
    const tokenFile = await write("token", token);
    const file = await write(
      "i.ini",
      `[basic]\nidp_id=idp\nid_token_file=${tokenFile}\niam_endpoint=${url}\nak=i\nsk=s`,
    );
    expect(await fromProfile({ file })()).toEqual(keys);
    expect(received).toHaveLength(2);
  });

  test("renews keys when less than 40 minutes remain", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    try {
      const { url: endpoint, received } = await iam();
      const provider = fromOidc({ ...options, endpoint });
      await provider();
      vi.setSystemTime(end.getTime() - 41 * 60_000);
      await provider();
      expect(received).toHaveLength(2);
      vi.setSystemTime(end.getTime() - 39 * 60_000);
      await provider();
      expect(received).toHaveLength(4);
    } finally {
      vi.useRealTimers();
    }
  });

  test.each<[fact: string, options: object, has: boolean, message: RegExp]>([
    ["nothing", {}, false, /HUAWEICLOUD_SDK_IDP_ID and HUAWEICLOUD_SDK_ID_TOKEN_FILE not set/],
    ["no provider", { token }, false, /: HUAWEICLOUD_SDK_IDP_ID not set/],
    ["no such file", { providerId: "i", tokenFile: "/none" }, true, /^the token is missing in \/none$/],
  ])("%s", async (_, options, has, message) => {
    const error = await failureOf(fromOidc({ ...options, endpoint: "http://127.0.0.1:1" }), [token]);
    expect(error instanceof NoCredentials).toBe(!has);
    expect(error.message).toMatch(message);
  });

  test.each<[path: string, method: string, secret: string]>([
    ["id-token", "createTokenByIdToken", token],
    ["securitytokens", "createTemporaryAccessKey", "MIIunscoped-token"],
  ])("a refusal of %s, by %s, that quotes the token is told without", async (path, method, secret) => {
    const { url: endpoint } = await iam(
      (url) => url.includes(path) && { error: { code: 401, message: `bad ${secret}`, title: "Unauthorized" } },
    );
    const error = await failureOf(fromOidc({ ...options, endpoint }), [secret]);
    expect(error).toMatchObject({ service: "iam", code: "401", kind: "credentials", attempts: 1 });
    expect(error.message).toBe(`${method} of iam: bad *** (HTTP 401)`);
  });
});

describe("fromPassword", () => {
  const options = { user: "u", password, domain: "d" };
  const want = { authToken: userToken, projectId: "project-id", expiration: end };

  test("gets a token for the project called as the region, and keeps one for each", async () => {
    const { url: endpoint, received } = await iam();
    const provider = fromPassword({ ...options, endpoint });
    for (const region of ["cn-north-4", "ap-southeast-1", "cn-north-4"])
      expect(await provider({ region })).toEqual(want);
    const user = { name: "u", password, domain: { name: "d" } };
    const auth = (name: string) => ({
      auth: { identity: { methods: ["password"], password: { user } }, scope: { project: { name } } },
    });
    expect(received.map(({ method, target, body }) => [method, target, JSON.parse(body)])).toEqual([
      ["POST", "/v3/auth/tokens?nocatalog=true", auth("cn-north-4")],
      ["POST", "/v3/auth/tokens?nocatalog=true", auth("ap-southeast-1")],
    ]);
    expect(received[0]?.headers).not.toHaveProperty("authorization");
  });

  test("gets another when one is rejected, for the project that is asked for", async () => {
    const { url: endpoint, received } = await iam();
    const provider = fromPassword({ ...options, project: "mine", endpoint });
    await provider({ rejected: await provider({ region: "cn-north-4" }) });
    expect(received.map(({ body }) => JSON.parse(body).auth.scope.project.name)).toEqual(["mine", "mine"]);
  });

  test("without a project or a region it says what to pass", () =>
    expect(() => fromPassword(options)()).toThrow(/pass project to fromPassword, or region to the client$/));

  test("a refusal that quotes the password is told without", async () => {
    const { url: endpoint } = await iam(() => ({ error: { code: 401, message: `not ${password}`, title: "U" } }));
    const provider = fromPassword({ ...options, project: "p", endpoint });
    expect(await failureOf(provider, [password, JSON.stringify(password)])).toMatchObject({
      message: "keystoneCreateUserTokenByPassword of iam: not *** (HTTP 401)",
      attempts: 1,
    });
  });

  test.each<[fact: string, headers: Record<string, string>, token: object, message: RegExp]>([
    ["no token", {}, { expires_at, project: { id: "p" } }, /^X-Subject-Token is missing in the response of IAM$/],
    ["no project", { "x-subject-token": userToken }, { expires_at }, /^token.project.id is missing in/],
    ["no end", { "x-subject-token": userToken }, { project: { id: "p" } }, /^token.expires_at is not a time in/],
  ])("an answer with %s is rejected", async (_, headers, token, message) => {
    const { url: endpoint } = await serve((_, outgoing) => {
      outgoing.writeHead(201, headers).end(JSON.stringify({ token }));
    });
    const error = await failureOf(fromPassword({ ...options, project: "p", endpoint }), [password, userToken]);
    expect(error.message).toMatch(message);
  });
});

describe("fromAssumeRole", () => {
  test("signs with the other key, as the account and not in its project, and gives the keys", async () => {
    const { url: endpoint, received } = await iam();
    const provider = fromAssumeRole({
      agencyName: "a",
      domainName: "d",
      credentials: source,
      endpoint,
      projectId: "p",
    });
    expect(await provider()).toEqual({ ...keys, projectId: "p" });
    expect(await provider()).toEqual({ ...keys, projectId: "p" });
    expect(received).toHaveLength(1);
    const [request] = received;
    expect([request?.method, request?.target]).toEqual(["POST", "/v3.0/OS-CREDENTIAL/securitytokens"]);
    expect(request?.headers).toMatchObject({
      "x-security-token": "source-session",
      authorization: authorizationOf("huawei", request as never, source, "iam"),
    });
    expect(request?.headers).not.toHaveProperty("x-project-id");
    const assume_role = { agency_name: "a", domain_name: "d", duration_seconds: 3600 };
    expect(JSON.parse(request?.body ?? "")).toEqual({ auth: { identity: { methods: ["assume_role"], assume_role } } });
  });

  test("takes the account by id, and a token instead of a key", async () => {
    const { url: endpoint, received } = await iam();
    const credentials = { authToken: userToken, projectId: "p" };
    await fromAssumeRole({ agencyName: "a", domainId: "7", durationSeconds: 900, credentials, endpoint })();
    expect(received[0]?.headers).toMatchObject({ "x-auth-token": userToken });
    expect(JSON.parse(received[0]?.body ?? "").auth.identity.assume_role).toEqual({
      agency_name: "a",
      domain_id: "7",
      duration_seconds: 900,
    });
  });

  test("has none when its source has none", async () =>
    expect(
      await failureOf(
        fromAssumeRole({ agencyName: "a", domainName: "d", credentials: fromEnv(), endpoint: "http://127.0.0.1:1" }),
      ),
    ).toBeInstanceOf(NoCredentials));

  test("without an account it says what to pass", () =>
    expect(() => fromAssumeRole({ agencyName: "a", credentials: source })).toThrow(/pass domainName or domainId$/));

  test("a refusal that quotes the request is told without secrets, and not tried again", async () => {
    const { url: endpoint, received } = await iam(() => ({
      error_code: "APIGW.0301",
      error_msg: `verify aksk signature fail ${source.sk} ${source.securityToken} ${JSON.stringify(received[0]?.headers)}`,
    }));
    const provider = fromAssumeRole({ agencyName: "a", domainName: "d", credentials: source, endpoint });
    const error = await failureOf(provider, [source.sk, source.securityToken]);
    expect(error).toMatchObject({ vendor: "huawei", service: "iam", code: "APIGW.0301", attempts: 1 });
    expect(error.message).not.toContain(/Signature=(\w+)/.exec(String(received[0]?.headers.authorization))?.[1]);
  });
});

describe.each(hostileAnswers)("%s", (name, respond) => {
  test.each([
    ["an OIDC token", (iam: object) => fromOidc({ ...iam, providerId: "i", token })],
    ["a password", (iam: object) => fromPassword({ ...iam, user: "u", password, domain: "d", project: "p" })],
    ["a key", (iam: object) => fromAssumeRole({ ...iam, agencyName: "a", domainName: "d", credentials: source })],
  ])("is no answer to %s", async (_, provider) => {
    const { url: endpoint } = await serve((_, outgoing) => {
      if (!outgoing.headersSent) outgoing.setHeader("X-Subject-Token", "MII");
      respond(outgoing);
    });
    const error = await failureOf(provider({ endpoint, timeout: timeFor(name) }), [
      planted,
      password,
      token,
      source.sk,
    ]);
    expect(error).not.toBeInstanceOf(NoCredentials);
    expect(error instanceof CloudError || error.message.includes("in the response of IAM")).toBe(true);
  });
});
