// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { InstallPmAgentInput, InstallPmAgentOutput } from "@cloudseal/alibaba-sas";

export const installPmAgentInput_parameters = {
  Lang: "zh",
  SourceIp: "58.35.xx.xx",
  Type: "aliyun_monitor",
  Uuids: "inet-a6444920-d303-4ccf-ab87-a1d3cd49****",
} satisfies InstallPmAgentInput;

export const installPmAgentOutput_example1 = {
  RequestId: "D49B5134-9511-5736-B447-BEE0AC66****",
} satisfies InstallPmAgentOutput;
