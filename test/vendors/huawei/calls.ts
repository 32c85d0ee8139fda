import fc from "fast-check";
import { calls } from "../../parity/arbitraries/call.js";
import { headers } from "../../parity/arbitraries/headers.js";
import { number } from "../../parity/arbitraries/number.js";
import { oneOfOrText } from "../../parity/arbitraries/one-of-or-text.js";
import { printable } from "../../parity/arbitraries/printable.js";
import { text } from "../../parity/arbitraries/text.js";
import { token } from "../../parity/arbitraries/token.js";
import { withOddMembers } from "../../parity/arbitraries/with-odd-members.js";

/** Our client refuses dot segments, which URL parsers resolve away. */
const pathText = text.filter((value) => !/^\.{0,2}$/.test(value));
const hex32 = fc.string({ unit: fc.constantFrom(..."0123456789abcdef"), minLength: 32, maxLength: 32 });

const input = fc
  .record(
    {
      busi_type: fc.oneof(
        { weight: 7, arbitrary: fc.constantFrom("risk", "audit") },
        { weight: 1, arbitrary: pathText },
      ),
      code: oneOfOrText("on", "off"),
      oper_type: oneOfOrText("switch", "execute"),
      query_begin_time: number,
      query_end_time: number,
    },
    { requiredKeys: ["busi_type", "oper_type"], noNullPrototype: true },
  )
  // The documented condition, which our client holds callers to.
  .map((input) => (input.oper_type === "switch" ? { code: "on", ...input } : input));

/** Calls of each operation. */
export const operations = {
  UpdateAuditTaskStatus: calls({
    credentials: fc.record({
      ak: printable(40),
      sk: printable(64),
      securityToken: token,
      projectId: fc.oneof(
        { weight: 7, arbitrary: hex32 },
        { weight: 1, arbitrary: printable(64).filter((id) => !/^\.{1,2}$/.test(id)) },
      ),
    }),
    hosts: ["dbss.cn-north-4.myhuaweicloud.com", "dbss.ap-southeast-3.myhuaweicloud.com", "dbss.example.test:8443"],
    input: withOddMembers(input, fc.date({ noInvalidDate: true })),
    headers: headers("x-"),
  }),
};
