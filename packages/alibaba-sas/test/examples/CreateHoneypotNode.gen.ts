// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { CreateHoneypotNodeInput, CreateHoneypotNodeOutput } from "@cloudseal/alibaba-sas";

export const createHoneypotNodeInput_parameters = {
  AllowHoneypotAccessInternet: true,
  AvailableProbeNum: 20,
  NodeName: "manageNode",
} satisfies CreateHoneypotNodeInput;

export const createHoneypotNodeOutput_example1 = {
  Success: true,
  Code: "200",
  Message: "successful",
  RequestId: "028CF634-5268-5660-9575-48C9ED6BF880",
  HttpStatusCode: 200,
  HoneypotNode: { NodeId: "37a15ff1-3475-4897-aa6c-f7fd9122****" },
} satisfies CreateHoneypotNodeOutput;
