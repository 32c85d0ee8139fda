// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetHoneypotAttackStatisticsInput, GetHoneypotAttackStatisticsOutput } from "@cloudseal/alibaba-sas";

export const getHoneypotAttackStatisticsInput_parameters = {
  CurrentPage: 1,
  EndTimeStamp: 1675058931215,
  Lang: "zh",
  PageSize: 20,
  SrcIp: "47.92.139.**",
  StartTimeStamp: 1681624877761,
  StatisticsType: "TOP_ATTACKED_IP",
} satisfies GetHoneypotAttackStatisticsInput;

export const getHoneypotAttackStatisticsOutput_example1 = {
  Data: {
    StatisticsType: "TOP_ATTACKED_IP",
    Count: 2,
    HoneypotAttackStatistics: [{ StatisticsValue: "112.168.1.**", StatisticsCount: 10 }],
  },
  Success: true,
  Code: "200",
  Message: "successful",
  RequestId: "3FACC60A-3FE4-5F49-9184-50730C8B****",
  HttpStatusCode: 200,
} satisfies GetHoneypotAttackStatisticsOutput;
