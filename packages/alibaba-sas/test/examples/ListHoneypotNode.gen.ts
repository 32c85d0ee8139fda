// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListHoneypotNodeInput, ListHoneypotNodeOutput } from "@cloudseal/alibaba-sas";

export const listHoneypotNodeInput_parameters = {
  CurrentPage: 1,
  NodeId: "7d110ca6-05ee-4149-8042-13ad1a41fd****",
  NodeName: "cyct_cnymu",
  PageSize: 20,
} satisfies ListHoneypotNodeInput;

export const listHoneypotNodeOutput_example1 = {
  HoneypotNodeList: [
    {
      NodeId: "7d110ca6-05ee-4149-8042-13ad1a41fd****",
      NodeName: "cyct_cnymu",
      HoneypotTotalCount: 10,
      HoneypotUsedCount: 2,
      ProbeTotalCount: 5,
      ProbeUsedCount: 2,
      TotalStatus: 1,
      EcsInstanceId: "i-bp1fs3qsc1msa3512k****",
      CreateTime: "2022-08-04 15:52:56",
      SecurityGroupProbeIpList: ["0.0.0.0/0"],
      AllowHoneypotAccessInternet: true,
      DefaultNode: false,
      NodeIp: "119.180.XX.XX",
      UpgradeAvailable: true,
    },
  ],
  PageInfo: { CurrentPage: 1, PageSize: 20, TotalCount: 149, Count: 2 },
  Success: true,
  Code: "200",
  Message: "successful",
  RequestId: "337BEA70-B03D-5370-8420-436F3FCD9924",
  HttpStatusCode: 200,
} satisfies ListHoneypotNodeOutput;
