import { execPath } from "node:process";
import * as alibaba from "@cloudseal/alibaba/credentials";
import type { CredentialsProvider } from "@cloudseal/core";
import { NoCredentials } from "@cloudseal/core/protocol";
import * as huawei from "@cloudseal/huawei/credentials";
import * as tencent from "@cloudseal/tencent/credentials";
import { expect, test } from "vitest";
import { serve } from "../support/serve.js";
import { failureOf, isolate } from "./isolate.js";

const { write, home } = isolate();
const secret = "expired-secret-not-real";
const past = "2001-02-03T04:05:06.000Z";
const seconds = Date.parse(past) / 1000;

/** Every vendor's service that gives sessions, each of which has expired. */
const cloud = () =>
  serve(({ url }, outgoing) => {
    const iam = { access: "i", secret, securitytoken: secret, expires_at: past };
    const credentials = { TmpSecretId: "i", TmpSecretKey: secret, Token: secret };
    const sts = { AccessKeyId: "i", AccessKeySecret: secret, SecurityToken: secret, Expiration: past };
    const body = {
      ...{ ...sts, ...credentials, Code: "Success", ExpiredTime: seconds, Credentials: sts },
      ...{ Response: { Credentials: credentials, ExpiredTime: seconds } },
      ...{ credential: iam, credentials: iam, token: { expires_at: past, project: { id: "p" } } },
    };
    // Where metadata names its role, or gives a token.
    const isText = /\/api\/token$|security-credentials\/$/.test(url ?? "");
    outgoing.writeHead(200, { "X-Subject-Token": secret }).end(isText ? "a-role" : JSON.stringify(body));
  });

const aliyun = (profile: object, name = "work") =>
  write(
    ".aliyun/config.json",
    JSON.stringify({
      current: name,
      profiles: [
        { name, access_key_id: "i", access_key_secret: secret, sts_token: secret, sts_expiration: seconds, ...profile },
      ],
    }),
  );
const tccli = (type: string, profile: string) =>
  write(
    `.tccli/${profile}.credential`,
    JSON.stringify({ type, secretId: "i", secretKey: secret, token: secret, expiresAt: seconds }),
  );
const key = { accessKeyId: "i", accessKeySecret: secret, secretId: "i", secretKey: secret, ak: "i", sk: secret };

type Row = [
  source: string,
  provider: (url: string) => CredentialsProvider<object> | Promise<CredentialsProvider<object>>,
  want: () => string,
];

test.each<Row>([
  [
    "a session in Alibaba's CLI profile",
    async () => alibaba.fromProfile({ file: await aliyun({ mode: "StsToken" }) }),
    () =>
      `the session of profile "work" in ${home()}/.aliyun/config.json ENDED. ` +
      "Store another one with `aliyun configure --mode StsToken --profile work`",
  ],
  ...["CloudSSO", "OAuth"].map(
    (mode): Row => [
      `a login by ${mode} in Alibaba's CLI profile`,
      async () => alibaba.fromProfile({ file: await aliyun({ mode }) }),
      () =>
        `profile "work" in ${home()}/.aliyun/config.json holds no session that is still valid. ` +
        "Call any operation with `aliyun --profile work`, which begins one",
    ],
  ),
  [
    "an External program of Alibaba's CLI profile",
    async () => {
      const printed = { mode: "StsToken", access_key_id: "i", access_key_secret: secret, sts_token: secret };
      const output = JSON.stringify(JSON.stringify({ ...printed, expiration: past }));
      return alibaba.fromProfile({
        file: await aliyun({ mode: "External", process_command: `"${execPath}" -p '${output}'` }),
      });
    },
    () =>
      `the session that the program ${JSON.stringify(execPath)} of profile "work" in ${home()}/.aliyun/config.json ` +
      "printed ENDED. Have it print one that is valid, or check the local clock",
  ],
  [
    "Alibaba's AssumeRole",
    (endpoint) => alibaba.fromAssumeRole({ roleArn: "acs:ram::1:role/r", endpoint, credentials: key }),
    () => "the session of role acs:ram::1:role/r from STS ENDED. Check the local clock",
  ],
  [
    "Alibaba's OIDC",
    async (endpoint) =>
      alibaba.fromOidc({
        roleArn: "acs:ram::1:role/r",
        providerArn: "p",
        tokenFile: await write("token", secret),
        endpoint,
      }),
    () => "the session of role acs:ram::1:role/r from STS ENDED. Check the local clock",
  ],
  [
    "Alibaba's instance metadata",
    (endpoint) => alibaba.fromInstanceMetadata({ endpoint }),
    () => 'the session of role "a-role" from the instance metadata ENDED. Check the local clock',
  ],
  [
    "a credentials URI",
    (uri) => alibaba.fromCredentialsUri({ uri: `${uri}/${secret}` }),
    () => "the session from the credentials URI ENDED. Check the local clock",
  ],
  ...["oauth auth default", "sso sso default", "oauth auth work", "sso sso work"].map((row): Row => {
    const [type = "", login, profile = ""] = row.split(" ");
    return [
      `a login by ${type} in Tencent's CLI profile ${profile}`,
      async () => {
        await tccli(type, profile);
        return tencent.fromCliProfile({ profile });
      },
      () =>
        `the session of profile "${profile}" in ${home()}/.tccli/${profile}.credential ENDED. ` +
        `Run tccli ${login} login${profile === "work" ? " --profile work" : ""}`,
    ];
  }),
  [
    "Tencent's AssumeRole",
    (endpoint) => tencent.fromAssumeRole({ roleArn: "qcs::cam::uin/1:roleName/r", endpoint, credentials: key }),
    () => "the session of role qcs::cam::uin/1:roleName/r from STS ENDED. Check the local clock",
  ],
  [
    "Tencent's OIDC",
    (endpoint) => tencent.fromOidc({ roleArn: "r", providerId: "p", token: secret, endpoint }),
    () => "the session of role r from STS ENDED. Check the local clock",
  ],
  [
    "Tencent's instance metadata",
    (endpoint) => tencent.fromInstanceMetadata({ endpoint }),
    () =>
      'the session of role "a-role" from URL/latest/meta-data/cam/security-credentials/a-role ENDED. ' +
      "Check the local clock",
  ],
  [
    "Huawei's agency",
    (endpoint) => huawei.fromAssumeRole({ agencyName: "a", domainName: "d", endpoint, credentials: key }),
    () => 'the session of agency "a" from IAM ENDED. Check the local clock',
  ],
  [
    "Huawei's OIDC",
    (endpoint) => huawei.fromOidc({ providerId: "idp", token: secret, endpoint }),
    () => 'the session for a token of identity provider "idp" from IAM ENDED. Check the local clock',
  ],
  [
    "Huawei's password",
    (endpoint) => huawei.fromPassword({ user: "u", password: secret, domain: "d", project: "p", endpoint }),
    () => 'the token of user "u" for project "p" from IAM ENDED. Check the local clock',
  ],
  [
    "Huawei's instance metadata",
    (endpoint) => huawei.fromInstanceMetadata({ endpoint }),
    () =>
      "the session of the instance's agency from URL/openstack/latest/securitykey ENDED. " + "Check the local clock",
  ],
  [
    "Huawei's pod identity",
    async (uri) => huawei.fromContainer({ uri, tokenFile: await write("token", secret) }),
    () => "the session of the pod's identity ENDED. Check the local clock",
  ],
])("an expired session of %s is an error that names where it is from and what to do", async (_, provider, want) => {
  const { url } = await cloud();
  const error = await failureOf(await provider(url), [secret]);
  expect(error).not.toBeInstanceOf(NoCredentials);
  expect(
    error.message
      .replace(url, "URL")
      .replace(/ended at 2001-02-03T04:05:06\.000Z, and it is \d{4}-[\d-]+T[\d:.]+Z/, "ENDED")
      .replace("the credentials have expired: ", ""),
  ).toBe(want());
});
