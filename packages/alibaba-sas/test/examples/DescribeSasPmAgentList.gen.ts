// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeSasPmAgentListInput, DescribeSasPmAgentListOutput } from "@cloudseal/alibaba-sas";

export const describeSasPmAgentListInput_parameters = {
  Lang: "en",
  Uuids: "inet-cb7ae5ee-b2bc-4581-b616-62495f5d****,inet-37cf0e4f-55cc-4b84-8073-b348b4b4****",
} satisfies DescribeSasPmAgentListInput;

export const describeSasPmAgentListOutput_example1 = {
  RequestId: "8EF3ACC2-9400-5B64-B72D-4A1D35113750",
  SasPmAgentList: [
    {
      AliyunAssistId: "mi-hz034jn***yxhc0",
      AliyunMonitorId: "5d5ef6be-54ff-11ed-82cf-8f01475e****",
      AssistInstallStatus: 1,
      MonitorInstallStatus: 1,
      AssistInstallResult: 0,
      MonitorInstallResult: 1,
      Uuid: "87f1724d-075e-48d3-95fd-78c2dd36****",
    },
  ],
} satisfies DescribeSasPmAgentListOutput;
