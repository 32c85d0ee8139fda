// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListHoneypotAttackerSourceInput, ListHoneypotAttackerSourceOutput } from "@cloudseal/alibaba-sas";

export const listHoneypotAttackerSourceInput_parameters = {
  CurrentPage: 1,
  EndTimeStamp: 1676945366221,
  Lang: "zh",
  PageSize: 20,
  SrcIp: "175.136.230.***",
  StartTimeStamp: 1674007632124,
} satisfies ListHoneypotAttackerSourceInput;

export const listHoneypotAttackerSourceOutput_example1 = {
  List: [
    {
      EventCount: 30,
      LastTime: 1693446913000,
      LastTargetHoneypot: "vpc tcp 蜜罐",
      LastTargetIp: "144.23.66.***",
      SrcIp: "101.102.61.***",
      RiskLevel: "2",
    },
  ],
  PageInfo: { CurrentPage: 1, PageSize: 20, TotalCount: 55, Count: 20 },
  Success: true,
  Code: "200",
  Message: "successful",
  RequestId: "9915DC4D-B4DA-5140-8138-FD80636*****",
  HttpStatusCode: 200,
} satisfies ListHoneypotAttackerSourceOutput;
