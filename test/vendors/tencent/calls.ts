import fc from "fast-check";
import { calls } from "../../parity/arbitraries/call.js";
import { headers } from "../../parity/arbitraries/headers.js";
import { oneOfOrText } from "../../parity/arbitraries/one-of-or-text.js";
import { printable } from "../../parity/arbitraries/printable.js";
import { text } from "../../parity/arbitraries/text.js";
import { token } from "../../parity/arbitraries/token.js";
import { withOddMembers } from "../../parity/arbitraries/with-odd-members.js";

const unsigned = fc.oneof(fc.nat(), fc.maxSafeNat(), fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }));

const image = fc.record(
  {
    InstanceName: text,
    Namespace: text,
    ImageName: text,
    ImageTag: text,
    Force: oneOfOrText("true", "false"),
    ImageDigest: text,
    RegistryType: oneOfOrText("tcr", "ccr", "harbor"),
    ImageRepoAddress: text,
    InstanceId: text,
  },
  { requiredKeys: ["InstanceName", "Namespace", "ImageName", "ImageTag", "Force"], noNullPrototype: true },
);

const input = fc.record(
  {
    ScanPeriod: unsigned,
    Enable: fc.boolean(),
    ScanTime: oneOfOrText("04:00:00", "18:10"),
    ScanType: fc.array(oneOfOrText("CVE", "VIRUS", "RISK")),
    Images: fc.oneof(
      { weight: 20, arbitrary: fc.array(image, { maxLength: 4 }) },
      { weight: 1, arbitrary: fc.array(image, { minLength: 50, maxLength: 100, size: "max" }) },
    ),
    All: fc.boolean(),
    Id: fc.array(unsigned),
    Latest: fc.boolean(),
    ContainerRunning: fc.boolean(),
    ScanEndTime: text,
    ScanScope: fc.oneof(fc.constantFrom(0, 1, 2), unsigned),
    RegistryType: fc.array(oneOfOrText("tcr", "ccr", "harbor")),
    Namespace: fc.array(text),
  },
  { requiredKeys: ["ScanPeriod", "Enable", "ScanTime"], noNullPrototype: true },
);

const language = fc.constantFrom({}, {}, { "x-tc-language": "zh-CN" }, { "x-tc-language": "en-US" });
const contentType = fc.constantFrom(
  {},
  {},
  {},
  { "content-type": "application/json; charset=utf-8" },
  { "content-type": "application/json; charset=UTF-8" },
);

/** Calls of each operation. */
export const operations = {
  UpdateImageRegistryTimingScanTask: calls({
    credentials: fc.record({ secretId: printable(40), secretKey: printable(64), token }),
    hosts: [
      "tcss.tencentcloudapi.com",
      "tcss.intl.tencentcloudapi.com",
      "tcss.ap-guangzhou.tencentcloudapi.com",
      "tcss.example.test:8443",
    ],
    region: fc.constantFrom(undefined, "ap-guangzhou", "ap-singapore"),
    input: withOddMembers(input, fc.bigInt(), fc.date({ noInvalidDate: true })),
    headers: fc
      .tuple(headers("x-"), language, contentType)
      .map((parts) => Object.assign({}, ...parts) as Record<string, string>),
  }),
};
