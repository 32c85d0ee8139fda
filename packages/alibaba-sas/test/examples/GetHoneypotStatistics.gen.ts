// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetHoneypotStatisticsInput, GetHoneypotStatisticsOutput } from "@cloudseal/alibaba-sas";

export const getHoneypotStatisticsInput_parameters = { Lang: "zh" } satisfies GetHoneypotStatisticsInput;

export const getHoneypotStatisticsOutput_example1 = {
  Data: {
    TotalProbeCount: 40,
    UsedProbeCount: 15,
    UsedHostProbeCount: 9,
    UsedVpcProbeCount: 6,
    TotalHoneypotCount: 20,
    UsedHoneypotCount: 7,
    TotalNodeStatus: 1,
  },
  Success: true,
  Code: "200",
  Message: "successful",
  RequestId: "EB7181CB-32F3-5189-A935-4E24DD1A****",
  HttpStatusCode: 200,
} satisfies GetHoneypotStatisticsOutput;
