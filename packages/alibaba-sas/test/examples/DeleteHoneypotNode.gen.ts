// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DeleteHoneypotNodeInput, DeleteHoneypotNodeOutput } from "@cloudseal/alibaba-sas";

export const deleteHoneypotNodeInput_parameters = {
  Lang: "zh",
  NodeId: "670baeee-86c4-46b9-8200-a2c38141a453",
} satisfies DeleteHoneypotNodeInput;

export const deleteHoneypotNodeOutput_example1 = {
  Success: true,
  Code: "200",
  Message: "successful",
  RequestId: "49FDE92F-A0B8-56CC-B7A8-23B17646CCAD",
  HttpStatusCode: 200,
} satisfies DeleteHoneypotNodeOutput;
