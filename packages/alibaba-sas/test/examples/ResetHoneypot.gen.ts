// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ResetHoneypotInput, ResetHoneypotOutput } from "@cloudseal/alibaba-sas";

export const resetHoneypotInput_parameters = {
  HoneypotId: "945607c2ae2a1a737c04599d6608065688bfc6048d9b9d306ce8dc8191c*****",
  Lang: "zh",
} satisfies ResetHoneypotInput;

export const resetHoneypotOutput_example1 = {
  Data: {
    HoneypotId: "9bf8cd373112263d4bc102fc5dba9d9f812ee05d4d35c487d330d52e937f****",
    HoneypotName: "ruoyi",
    ControlNodeName: "managerNodename",
    HoneypotImageName: "ruoyi",
    PresetId: "868a7579-00b5-4a74-999d-8bd3f411****",
    State: ["running"],
    HoneypotImageDisplayName: "RuoYi",
    NodeId: "a882e590-b87b-45a6-87b9-d0a3e5a0****",
  },
  RequestId: "A57C711B-AA15-55B2-8F61-4D09CEXXXXX",
} satisfies ResetHoneypotOutput;
