import fc from "fast-check";
import { calls as callsOf } from "../../parity/arbitraries/call.js";
import { headers } from "../../parity/arbitraries/headers.js";
import { number } from "../../parity/arbitraries/number.js";
import { oneOfOrText } from "../../parity/arbitraries/one-of-or-text.js";
import { printable } from "../../parity/arbitraries/printable.js";
import { text } from "../../parity/arbitraries/text.js";
import { token } from "../../parity/arbitraries/token.js";
import { withOddMembers } from "../../parity/arbitraries/with-odd-members.js";

const optional = { requiredKeys: [] as never[], noNullPrototype: true };
const documented = (...values: number[]) => fc.oneof(fc.constantFrom(...values), fc.integer());

const refreshConfig = withOddMembers(
  fc.record(
    {
      Vendor: documented(3, 4, 7),
      SchedulePeriod: documented(60, 180, 360, 720, 1440, 10080),
      Status: documented(0, 1),
      RefreshConfigType: documented(0, 1, 2),
      TargetId: fc.oneof(fc.nat(), fc.bigInt({ min: 0n, max: 2n ** 63n - 1n }), number),
    },
    optional,
  ),
);
const taskType = oneOfOrText("CLIENT_PROBLEM_CHECK", "ASSET_SECURITY_CHECK", "IMAGE_SCAN", "VUL_CHECK_TASK");
const problemCheck = fc
  .record({ mode: fc.integer(), problemType: text, uuids: fc.array(text).map((ids) => ids.join(",")) })
  .map((param) => JSON.stringify(param));

const calls = (input: fc.Arbitrary<object>) =>
  callsOf({
    credentials: fc.record({ accessKeyId: printable(40), accessKeySecret: printable(64), securityToken: token }),
    hosts: ["tds.cn-shanghai.aliyuncs.com", "tds.ap-southeast-1.aliyuncs.com", "sas.example.test:8443"],
    input: withOddMembers(input, fc.bigInt(), fc.date({ noInvalidDate: true })),
    headers: headers("x-acs-", "x-"),
  });

/** Calls of each operation. */
export const operations = {
  ChangeAssetRefreshTaskConfig: calls(
    fc.record(
      {
        AssetRefreshConfigs: fc.array(fc.option(refreshConfig, { freq: 20 }), { maxLength: 13 }),
        RegionId: oneOfOrText("cn-hangzhou", "ap-southeast-1"),
      },
      optional,
    ),
  ),
  GenerateOnceTask: calls(
    fc.record(
      { TaskType: taskType, TaskName: taskType, Param: fc.oneof(fc.constant("{}"), problemCheck, text), Source: text },
      { requiredKeys: ["TaskType", "TaskName", "Param"], noNullPrototype: true },
    ),
  ),
  GetOnceTaskResultInfo: calls(
    fc.record({ TaskType: taskType, TaskName: taskType, TaskId: text }, { noNullPrototype: true }),
  ),
};
