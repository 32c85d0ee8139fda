// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DeleteTagWithUuidInput, DeleteTagWithUuidOutput } from "@cloudseal/alibaba-sas";

export const deleteTagWithUuidInput_parameters = {
  TagName: "abc",
  UuidList: "111-xx,aa-bb",
} satisfies DeleteTagWithUuidInput;

export const deleteTagWithUuidOutput_example1 = {
  RequestId: "7E0618A9-D5EF-4220-9471-C42B5E92719F",
} satisfies DeleteTagWithUuidOutput;
