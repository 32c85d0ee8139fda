// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { StopHoneypotInput, StopHoneypotOutput } from "@cloudseal/alibaba-sas";

export const stopHoneypotInput_parameters = {
  HoneypotId: "444c699ac151b183b04b562b1dc02639d504c9d097246a322de75c963fe*****",
  Lang: "zh",
} satisfies StopHoneypotInput;

export const stopHoneypotOutput_example1 = {
  Data: {
    HoneypotId: "9bf8cd373112263d4bc102fc5dba9d9f812ee05d4d35c487d330d52e937f****",
    HoneypotName: "hyl-phpmya****",
    ControlNodeName: "managerNoden****",
    HoneypotImageName: "metabase",
    PresetId: "868a7579-00b5-4a74-999d-8bd3f411****",
    State: ["running"],
    HoneypotImageDisplayName: "RuoYi",
    NodeId: "a882e590-b87b-45a6-87b9-d0a3e5a0****",
  },
  Success: true,
  Code: "200",
  Message: "successful",
  RequestId: "D65AADFC-1D20-5A6A-8F6A-9FA53C*****",
  HttpStatusCode: 200,
} satisfies StopHoneypotOutput;
