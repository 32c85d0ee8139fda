// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { UpdateHoneypotNodeInput, UpdateHoneypotNodeOutput } from "@cloudseal/alibaba-sas";

export const updateHoneypotNodeInput_parameters = {
  AvailableProbeNum: 20,
  NodeId: "67ab3f4c-3db5-4fc3-b51f-00f8bfabfa08",
  NodeName: "HoneypotNodeTest",
} satisfies UpdateHoneypotNodeInput;

export const updateHoneypotNodeOutput_example1 = {
  Success: true,
  Code: "200",
  Message: "successful",
  RequestId: "753D92B3-A062-544F-8E7B-C813AA9FA9FC",
  HttpStatusCode: 200,
} satisfies UpdateHoneypotNodeOutput;
