import * as alibaba from "@cloudseal/alibaba";
import * as huawei from "@cloudseal/huawei";
import * as tencent from "@cloudseal/tencent";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { loadVendors, type Vendor } from "./support/vendors.js";

beforeEach(() => {
  for (const name of Object.keys(process.env))
    if (/^(ALIBABA_CLOUD|TENCENTCLOUD|HUAWEICLOUD)_/.test(name)) vi.stubEnv(name, undefined);
});
afterEach(() => vi.unstubAllEnvs());

const set = (variables: Record<string, string>) => {
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
};

const alibabaKey = { ALIBABA_CLOUD_ACCESS_KEY_ID: "i", ALIBABA_CLOUD_ACCESS_KEY_SECRET: "s" };
const tencentKey = { TENCENTCLOUD_SECRET_ID: "i", TENCENTCLOUD_SECRET_KEY: "s" };
const functionKey = { TENCENTCLOUD_SECRETID: "fi", TENCENTCLOUD_SECRETKEY: "fs" };
const huaweiKey = { HUAWEICLOUD_SDK_AK: "i", HUAWEICLOUD_SDK_SK: "s" };

test.each<[fromEnv: () => () => unknown, variables: Record<string, string>, want: object]>([
  [alibaba.fromEnv, alibabaKey, { accessKeyId: "i", accessKeySecret: "s" }],
  [
    alibaba.fromEnv,
    { ...alibabaKey, ALIBABA_CLOUD_SECURITY_TOKEN: "t" },
    { accessKeyId: "i", accessKeySecret: "s", securityToken: "t" },
  ],
  [alibaba.fromEnv, { ...alibabaKey, ALIBABA_CLOUD_SECURITY_TOKEN: "" }, { accessKeyId: "i", accessKeySecret: "s" }],
  [tencent.fromEnv, tencentKey, { secretId: "i", secretKey: "s" }],
  [tencent.fromEnv, { ...tencentKey, TENCENTCLOUD_TOKEN: "t" }, { secretId: "i", secretKey: "s", token: "t" }],
  [tencent.fromEnv, { ...tencentKey, TENCENTCLOUD_SESSION_TOKEN: "t" }, { secretId: "i", secretKey: "s", token: "t" }],
  // Those of a cloud function.
  [tencent.fromEnv, functionKey, { secretId: "fi", secretKey: "fs" }],
  [
    tencent.fromEnv,
    { ...functionKey, TENCENTCLOUD_SESSIONTOKEN: "ft" },
    { secretId: "fi", secretKey: "fs", token: "ft" },
  ],
  [
    tencent.fromEnv,
    { ...functionKey, TENCENTCLOUD_TOKEN: "o", TENCENTCLOUD_SECURITY_TOKEN: "o", TENCENTCLOUD_SESSION_TOKEN: "o" },
    { secretId: "fi", secretKey: "fs" },
  ],
  [
    tencent.fromEnv,
    { ...tencentKey, ...functionKey, TENCENTCLOUD_SESSIONTOKEN: "ft" },
    { secretId: "i", secretKey: "s" },
  ],
  [
    tencent.fromEnv,
    { ...functionKey, TENCENTCLOUD_SECRET_ID: "", TENCENTCLOUD_SECRET_KEY: "" },
    { secretId: "fi", secretKey: "fs" },
  ],
  [
    tencent.fromEnv,
    { ...tencentKey, TENCENTCLOUD_TOKEN: "o", TENCENTCLOUD_SECURITY_TOKEN: "t" },
    { secretId: "i", secretKey: "s", token: "t" },
  ],
  [huawei.fromEnv, huaweiKey, { ak: "i", sk: "s" }],
  [
    huawei.fromEnv,
    { ...huaweiKey, HUAWEICLOUD_SDK_SECURITY_TOKEN: "t", HUAWEICLOUD_SDK_PROJECT_ID: "p" },
    { ak: "i", sk: "s", securityToken: "t", projectId: "p" },
  ],
])("%o with %j gives %j", (fromEnv, variables, want) => {
  set(variables);
  expect(fromEnv()()).toEqual(want);
});

test.each<[fromEnv: () => () => unknown, variables: Record<string, string>, missing: string, all: string]>([
  [
    alibaba.fromEnv,
    {},
    "ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET",
    "ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET",
  ],
  [
    alibaba.fromEnv,
    { ALIBABA_CLOUD_ACCESS_KEY_ID: "i" },
    "ALIBABA_CLOUD_ACCESS_KEY_SECRET",
    "ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET",
  ],
  [
    tencent.fromEnv,
    { TENCENTCLOUD_SECRET_ID: "", TENCENTCLOUD_SECRET_KEY: "hunter2" },
    "TENCENTCLOUD_SECRET_ID",
    "TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY",
  ],
  [
    tencent.fromEnv,
    { TENCENTCLOUD_SECRETKEY: "hunter2" },
    "TENCENTCLOUD_SECRETID",
    "TENCENTCLOUD_SECRETID and TENCENTCLOUD_SECRETKEY",
  ],
  // A key of one family and the secret of the other are no pair.
  [
    tencent.fromEnv,
    { TENCENTCLOUD_SECRET_ID: "i", TENCENTCLOUD_SECRETKEY: "hunter2" },
    "TENCENTCLOUD_SECRET_KEY",
    "TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY",
  ],
  [
    tencent.fromEnv,
    { TENCENTCLOUD_SECRETID: "i", TENCENTCLOUD_SECRET_KEY: "hunter2" },
    "TENCENTCLOUD_SECRET_ID",
    "TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY",
  ],
  [
    tencent.fromEnv,
    { ...functionKey, TENCENTCLOUD_SECRET_ID: "i" },
    "TENCENTCLOUD_SECRET_KEY",
    "TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY",
  ],
  [
    huawei.fromEnv,
    { HUAWEICLOUD_SDK_SK: "hunter2", HUAWEICLOUD_SDK_PROJECT_ID: "p" },
    "HUAWEICLOUD_SDK_AK",
    "HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK",
  ],
])("%o with %j says what to set", (fromEnv, variables, missing, all) => {
  set(variables);
  const message = `no credentials: ${missing} not set in the environment. Set ${all}, or pass credentials to the client`;
  expect(fromEnv()).toThrow(expect.objectContaining({ message }));
});

const vendors = await loadVendors<Vendor>("index");
const firstOf = ({ environment }: Vendor) => Object.fromEntries(Object.entries(environment).slice(0, 1));

test.each(vendors)(
  "the environment comes first of what is looked at by default, at every call: $name",
  async ({ name }) => {
    const { protocol } = await import(`@cloudseal/${name}`);
    for (const vendor of vendors) set(firstOf(vendor));
    await expect((async () => protocol.defaultCredentials())()).rejects.toThrow(/^no credentials: \w+ not set/);
    for (const { environment } of vendors) set(environment);
    expect(Object.values(await protocol.defaultCredentials())).toEqual(["i", "s"]);
  },
);
