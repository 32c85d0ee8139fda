// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetHoneypotEventTrendInput, GetHoneypotEventTrendOutput } from "@cloudseal/alibaba-sas";

export const getHoneypotEventTrendInput_parameters = {
  EndTimeStamp: 1687831329169,
  Lang: "zh",
  SrcIp: "10.91.254.***",
  StartTimeStamp: 1683516557757,
} satisfies GetHoneypotEventTrendInput;

export const getHoneypotEventTrendOutput_example1 = {
  Data: [{ KeyName: "ATTACK_EVENT", Count: 5, TimeStamp: 1686968163644 }],
  Count: 5,
  Success: true,
  Code: "200",
  Message: "successful",
  RequestId: "21637690-9B21-5EEC-94DB-2A732480****",
  HttpStatusCode: 200,
} satisfies GetHoneypotEventTrendOutput;
