// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ModifyTagWithUuidInput, ModifyTagWithUuidOutput } from "@cloudseal/alibaba-sas";

export const modifyTagWithUuidInput_parameters = {
  MachineTypes: "ecs",
  TagId: "3897941",
  TagList: "ac,ad",
  Target: '[{"target":"inet-7c676676-06fa-432e-90fb-b802e5d6****","targetType":"uuid","flag":"add"}]',
  UuidList: "e2737dc3-78f4-4653-a986-dc5fad4b****,c189f0e3-df22-42d5-a73d-02c05667****",
} satisfies ModifyTagWithUuidInput;

export const modifyTagWithUuidOutput_example1 = {
  RequestId: "70C4B40D-D55E-4B7B-9992-8535E396B2F4",
} satisfies ModifyTagWithUuidOutput;
