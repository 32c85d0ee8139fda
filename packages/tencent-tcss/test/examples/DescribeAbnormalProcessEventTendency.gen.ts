// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeAbnormalProcessEventTendencyOutput } from "@cloudseal/tencent-tcss";

export const describeAbnormalProcessEventTendencyOutput_example1 = {
  List: [
    {
      ProxyToolEventCount: 0,
      RiskCmdEventCount: 0,
      AttackCmdEventCount: 0,
      UserDefinedRuleEventCount: 0,
      TransferControlEventCount: 0,
      AbnormalChildProcessEventCount: 0,
      ReverseShellEventCount: 0,
      FilelessEventCount: 0,
      Date: "2020-09-22",
    },
  ],
  RequestId: "8a64a4f9-864c-49c6-adcb-21b483de477a",
} satisfies DescribeAbnormalProcessEventTendencyOutput;
