// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { AddTagWithUuidInput, AddTagWithUuidOutput } from "@cloudseal/alibaba-sas";

export const addTagWithUuidInput_parameters = {
  TagName: "InternetIp",
  UuidList: "71f5313e-4355-4c59-86d1-557dda7b****,71f5313e-4355-4c59-86d1-557dda7b****",
} satisfies AddTagWithUuidInput;

export const addTagWithUuidOutput_example1 = {
  RequestId: "7532B7EE-7CE7-5F4D-BF04-B12447DDCAE1",
} satisfies AddTagWithUuidOutput;
