import { expect, test } from "vitest";
import { freshEnvironment } from "./fixtures/fresh-environment.js";
import { stsAddress } from "./sts-address.js";

const { set } = freshEnvironment();
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
