// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { InstallCloudMonitorInput, InstallCloudMonitorOutput } from "@cloudseal/alibaba-sas";

export const installCloudMonitorInput_parameters = {
  AgentAccessKey: "usY*****R_U",
  AgentSecretKey: "UCxF2R1sIO90XlU9****",
  ArgusVersion: "3.5.6",
} satisfies InstallCloudMonitorInput;

export const installCloudMonitorOutput_example1 = {
  RequestId: "F92AFB96-FACC-57E7-928E-678D04B94CAE",
  Success: false,
  Code: "IllegalParam",
  Message: "There was an error with your request.",
  HttpStatusCode: 400,
} satisfies InstallCloudMonitorOutput;
