// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListCheckTypesInput, ListCheckTypesOutput } from "@cloudseal/alibaba-sas";

export const listCheckTypesInput_parameters = {
  CurrentPage: 1,
  Lang: "en",
  PageSize: 20,
  RiskId: 34,
  ShowChecks: true,
  Source: "agentless",
  Uuid: "293b07cb-db2d-4f39-941f-b2e4abb8****",
} satisfies ListCheckTypesInput;

export const listCheckTypesOutput_example1 = {
  Data: [
    {
      CheckType: "data_integrity",
      CheckTypeDisName: "Data Integrity",
      CheckDetails: [
        {
          CheckId: 31n,
          CheckItem: "Configure the idle session timeout period.",
          AffiliatedRiskTypes: ["Best security practices"],
          AffiliatedRisks: ["Alibaba Cloud Standard - Windows 2012 R2 Security Baseline"],
        },
      ],
    },
  ],
  Success: true,
  Count: 10,
  Code: "200",
  Message: "successful",
  RequestId: "D65AADFC-1D20-5A6A-8F6A-9FA53C0D****",
  HttpStatusCode: 200,
} satisfies ListCheckTypesOutput;
