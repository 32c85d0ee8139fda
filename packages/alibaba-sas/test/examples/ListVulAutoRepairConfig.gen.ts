// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListVulAutoRepairConfigInput, ListVulAutoRepairConfigOutput } from "@cloudseal/alibaba-sas";

export const listVulAutoRepairConfigInput_parameters = {
  AliasName: "RHSA-2022:0274-Important: polkit pkexec Local Privilege Escalation Vulnerability(CVE-2021-4034)",
  CurrentPage: 1,
  Lang: "zh",
  PageSize: 10,
  Type: "cve",
} satisfies ListVulAutoRepairConfigInput;

export const listVulAutoRepairConfigOutput_example1 = {
  RequestId: "3B3F3A90-46A5-4023-A2D8-D68B14262F96",
  Success: true,
  Code: "200",
  Message: "success",
  HttpStatusCode: 200,
  VulAutoRepairConfigList: [
    {
      Id: 37338n,
      Name: "anolisos:8.4:ANSA-2022:0001\n",
      Type: "cve",
      AliasName: "RHSA-2022:0274-Important: polkit pkexec Local Privilege Escalation Vulnerability(CVE-2021-4034)",
      Reason: "The vulnerability fix is risk-free and can be configured to automate the fix.\n",
    },
  ],
  PageInfo: { CurrentPage: 1, PageSize: 10, TotalCount: 11, Count: 10 },
} satisfies ListVulAutoRepairConfigOutput;
