// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { IgnoreCheckItemsInput, IgnoreCheckItemsOutput } from "@cloudseal/alibaba-sas";

export const ignoreCheckItemsInput_parameters = {
  Lang: "zh",
  Reason: "already config in another way",
  Source: "agentless",
  Type: 1,
} satisfies IgnoreCheckItemsInput;

export const ignoreCheckItemsOutput_example1 = {
  RequestId: "11EBEC99-B4B5-542E-8C17-B87B624C****",
} satisfies IgnoreCheckItemsOutput;
