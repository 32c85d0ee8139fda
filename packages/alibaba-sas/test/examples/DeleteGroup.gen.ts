// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DeleteGroupInput, DeleteGroupOutput } from "@cloudseal/alibaba-sas";

export const deleteGroupInput_parameters = { GroupId: 9454789, SourceIp: "192.172.XX.XX" } satisfies DeleteGroupInput;

export const deleteGroupOutput_example1 = {
  RequestId: "7E0618A9-D5EF-4220-9471-C42B5E92719F",
  Code: "200",
} satisfies DeleteGroupOutput;
