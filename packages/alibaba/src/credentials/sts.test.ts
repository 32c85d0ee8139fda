import { type Credentials, canonicalRequest, signature, stringToSign } from "@cloudseal/alibaba";
import { canonicalQuery, emptyHash, NoCredentials } from "@cloudseal/core/protocol";
import { expect, test } from "vitest";
import { freshEnvironment } from "./fixtures/fresh-environment.js";
import { hostileSessions } from "./fixtures/hostile-sessions.js";
import { refusalOf } from "./fixtures/refusal-of.js";
import { type Received, serve } from "./fixtures/serve.js";
import { answered, secret, session } from "./fixtures/sessions.js";
import { type AssumeRoleOptions, fromAssumeRole, stsAddress } from "./sts.js";

const { set } = freshEnvironment();

const roleArn = "acs:ram::1234567890123456:role/auditor";
const key: Credentials = { accessKeyId: "id", accessKeySecret: secret };
const requestId = "0B44A8D1-73A5-51F5-9C5A-0000BEEFF00D";

/** Whether a request carries the signature of a key, recomputed from what came. */
async function isSigned(request: Received, { accessKeySecret }: Credentials): Promise<boolean> {
  const { method, path, rawQuery, headers, body } = request;
  const [, names = "", given] = /SignedHeaders=([^,]+),Signature=(\w+)$/.exec(headers.authorization ?? "") ?? [];
  const parts = { method, path, query: canonicalQuery(rawQuery), headers, body };
  const text = await stringToSign(canonicalRequest(parts, names.split(";"), await emptyHash()));
  return given === (await signature(text, accessKeySecret)) && body === "";
}

test.each<[name: string, options: Partial<AssumeRoleOptions>, variables: Record<string, string>, want: object]>([
  ["what is needed", {}, {}, { RoleSessionName: "cloudseal", DurationSeconds: "3600" }],
  [
    "all options",
    { roleSessionName: "me", durationSeconds: 900, policy: '{"Version":"1"}', externalId: "their-id" },
    { ALIBABA_CLOUD_ROLE_SESSION_NAME: "they" },
    { RoleSessionName: "me", DurationSeconds: "900", Policy: '{"Version":"1"}', ExternalId: "their-id" },
  ],
  [
    "the environment",
    {},
    { ALIBABA_CLOUD_ROLE_SESSION_NAME: "they" },
    { RoleSessionName: "they", DurationSeconds: "3600" },
  ],
])("STS is asked with %s, signed by the key", async (_, options, variables, want) => {
  set(variables);
  const { url, received } = await serve(() => ({ body: { RequestId: requestId, Credentials: answered } }));
  const provider = fromAssumeRole({ roleArn, credentials: key, endpoint: url, ...options });
  expect(await Promise.all([provider(), provider()])).toEqual([session, session]);
  expect(received).toHaveLength(1);
  const [request] = received as [Received];
  expect(request).toMatchObject({
    method: "POST",
    path: "/",
    headers: { "x-acs-action": "AssumeRole", "x-acs-version": "2015-04-01" },
  });
  expect(Object.fromEntries(request.query)).toEqual({ RoleArn: roleArn, ...want });
  expect(await isSigned(request, key)).toBe(true);
  expect(await isSigned(request, { ...key, accessKeySecret: "another" })).toBe(false);
});

test("one role leads to another", async () => {
  const { url, received } = await serve(({ query }) => ({
    body: { Credentials: { ...answered, AccessKeyId: `STS.${query.get("RoleArn")}` } },
  }));
  const first = fromAssumeRole({ roleArn: "first", credentials: () => key, endpoint: url });
  const second = fromAssumeRole({ roleArn: "second", credentials: first, endpoint: url });
  expect((await second()).accessKeyId).toBe("STS.second");
  expect(received.map(({ headers }) => headers["x-acs-security-token"])).toEqual([undefined, answered.SecurityToken]);
  for (const [index, request] of received.entries())
    expect(await isSigned(request, [key, session][index] as Credentials)).toBe(true);
});

test("a key that has none has none", async () => {
  const credentials = () => {
    throw new NoCredentials("the vault is empty");
  };
  const error = await refusalOf(fromAssumeRole({ roleArn, credentials, endpoint: "127.0.0.1:1" })());
  expect(error).toBeInstanceOf(NoCredentials);
  expect(error.message).toContain("the vault is empty");
});

test("what STS says when it refuses is told", async () => {
  const Message = `You are not authorized to do this action. Key: ${secret}`;
  const { url } = await serve(() => ({ status: 403, body: { Code: "NoPermission", Message, RequestId: requestId } }));
  expect(await refusalOf(fromAssumeRole({ roleArn, credentials: key, endpoint: url })())).toMatchObject({
    name: "CloudError",
    service: "sts",
    operation: "AssumeRole",
    kind: "permission",
    code: "NoPermission",
    message: `assumeRole of sts: NoPermission: You are not authorized to do this action. Key: *** (request ${requestId}, HTTP 403)`,
    requestId,
  });
});

test.each(hostileSessions)("a session that is %s is rejected", async (_, body) => {
  const { url } = await serve(() => ({ body: { Credentials: body } }));
  await refusalOf(fromAssumeRole({ roleArn, credentials: key, endpoint: url })());
});

test.each([`<p>${secret}`, secret, "[]", "{}"])("an answer %j is rejected", async (body) => {
  const { url } = await serve(() => ({ body }));
  await refusalOf(fromAssumeRole({ roleArn, credentials: key, endpoint: url })());
});

test.each([0, 899, 900.5, Number.NaN])("%s seconds are rejected before anything is sent", async (durationSeconds) => {
  const { url, received } = await serve(() => ({ body: { Credentials: answered } }));
  const error = await refusalOf(fromAssumeRole({ roleArn, credentials: key, endpoint: url, durationSeconds })());
  expect(error.message).toMatch(/^durationSeconds is not an integer from 900/);
  expect(received).toEqual([]);
});

const [region, vpc] = ["ALIBABA_CLOUD_STS_REGION", "ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED"];

test.each<[options: Parameters<typeof stsAddress>[0], variables: Record<string, string>, want: string]>([
  [{}, {}, "https://sts.aliyuncs.com"],
  [{ vpc: true }, {}, "https://sts.aliyuncs.com"],
  [{ region: "cn-hangzhou" }, {}, "https://sts.cn-hangzhou.aliyuncs.com"],
  [{ region: "cn-hangzhou", vpc: true }, {}, "https://sts-vpc.cn-hangzhou.aliyuncs.com"],
  [{}, { [region]: "eu-central-1" }, "https://sts.eu-central-1.aliyuncs.com"],
  [{}, { [region]: "eu-central-1", [vpc]: "True" }, "https://sts-vpc.eu-central-1.aliyuncs.com"],
  [
    { region: "cn-beijing", vpc: false },
    { [region]: "eu-central-1", [vpc]: "true" },
    "https://sts.cn-beijing.aliyuncs.com",
  ],
  [{ endpoint: "sts.example.com", region: "cn-beijing" }, {}, "https://sts.example.com"],
  [{ endpoint: "http://127.0.0.1:1" }, {}, "http://127.0.0.1:1"],
])("%j with %j: %s", (options, variables, want) => {
  set(variables);
  expect(stsAddress(options)).toBe(want);
});

test.each(["", "evil.example/", "cn-hangzhou#", "CN", "a b"])("%j is no region", (region) =>
  expect(() => stsAddress({ region })).toThrow(new TypeError(`STS knows no region ${JSON.stringify(region)}`)),
);
