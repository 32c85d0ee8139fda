// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { QueryGroupIdByGroupNameInput, QueryGroupIdByGroupNameOutput } from "@cloudseal/alibaba-sas";

export const queryGroupIdByGroupNameInput_parameters = {
  GroupName: "TestGroupName",
  SourceIp: "10.12.XX.XX",
} satisfies QueryGroupIdByGroupNameInput;

export const queryGroupIdByGroupNameOutput_example1 = {
  RequestId: "24A20733-10A0-4AF6-BE6B-E3322413BB68",
  GroupId: 9935302n,
} satisfies QueryGroupIdByGroupNameOutput;
