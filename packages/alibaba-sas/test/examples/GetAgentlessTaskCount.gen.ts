// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetAgentlessTaskCountInput, GetAgentlessTaskCountOutput } from "@cloudseal/alibaba-sas";

export const getAgentlessTaskCountInput_parameters = {
  Target: "s-m5edddcwq7d57d******",
  TargetType: 3,
} satisfies GetAgentlessTaskCountInput;

export const getAgentlessTaskCountOutput_example1 = {
  RequestId: "D03DD0FD-6041-5107-AC00-383E28F1****",
  RiskMachine: 1,
  ScanMachine: 1,
  MaliciousFile: 1,
  Vulnerability: 1,
  LastTaskTime: 1682577532318,
  BaselineCheckCount: 1,
  ScaVulCount: 1,
  CveVulCount: 1,
  SysVulCount: "1",
} satisfies GetAgentlessTaskCountOutput;
