// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeRaspRulesInput, DescribeRaspRulesOutput } from "@cloudseal/tencent-tcss";

export const describeRaspRulesInput_example1 = {} satisfies DescribeRaspRulesInput;

export const describeRaspRulesOutput_example1 = {
  List: [
    {
      CreateTime: "2024-11-19 19:16:26",
      CveID: "CVE-2024-37032",
      Id: 463n,
      ModifyTime: "2024-11-19 19:16:26",
      Status: 0,
      SupportDefense: 2,
      URLRegexp: "",
      VulVulsID: 105333,
      VulVulsName: "Ollama远程代码执行漏洞(CVE-2024-37032)",
      WhiteType: 1,
    },
  ],
  RequestId: "43acddb3-20bf-41d2-a5ca-824cae917760",
  TotalCount: 1,
} satisfies DescribeRaspRulesOutput;
