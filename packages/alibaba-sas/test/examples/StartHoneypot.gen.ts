// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { StartHoneypotInput, StartHoneypotOutput } from "@cloudseal/alibaba-sas";

export const startHoneypotInput_parameters = {
  HoneypotId: "dba7d44775be8e0e5888ee3b1a62554a93d2512247cabc38ddeac17a3b3f****",
  Lang: "zh",
} satisfies StartHoneypotInput;

export const startHoneypotOutput_example1 = {
  Data: {
    HoneypotId: "123",
    HoneypotName: "ruoyi",
    ControlNodeName: "managerNodename",
    HoneypotImageName: "tcp_proxy",
    PresetId: "ddh3731641137fe4b72b245346a2721d4b6tdgg3731641137fe4b72b245346a2721***",
    State: ["running"],
    HoneypotImageDisplayName: "Webmin",
    NodeId: "a882e590-b87b-45a6-87b9-d0a3e5a0****",
  },
  RequestId: "20456DD5-5CBF-5015-9173-12CA4246B***",
} satisfies StartHoneypotOutput;
