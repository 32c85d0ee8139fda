// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { RetryInstallProbeInput, RetryInstallProbeOutput } from "@cloudseal/alibaba-sas";

export const retryInstallProbeInput_parameters = {
  ProbeId: "c4c47cc1-f60a-4b2f-bcdb-9aed6644****",
} satisfies RetryInstallProbeInput;

export const retryInstallProbeOutput_example1 = {
  Success: true,
  Code: "200",
  Message: "successful",
  RequestId: "A4247271-7C31-5A54-9EA1-658D96ED****",
  HttpStatusCode: 200,
} satisfies RetryInstallProbeOutput;
