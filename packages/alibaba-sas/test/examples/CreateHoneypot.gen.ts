// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { CreateHoneypotInput, CreateHoneypotOutput } from "@cloudseal/alibaba-sas";

export const createHoneypotInput_parameters = {
  HoneypotImageId: "sha256:ebc4c102ac407d53733c2373e8888a733ddce86f163ccbe7492ae1cbf26****",
  HoneypotImageName: "HoneyPotImageName",
  HoneypotName: "ruoyi",
  Meta:
    '{\\\\"trojan_git\\\\":\\\\"close\\\\",\\\\"burp\\\\":\\\\"close\\\\",\\\\"portrait_option\\\\":\\\\"false\\\\"}',
  NodeId: "a882e590-b87b-45a6-87b9-d0a3e5a0****",
} satisfies CreateHoneypotInput;

export const createHoneypotOutput_example1 = {
  Data: {
    HoneypotId: "9bf8cd373112263d4bc102fc5dba9d9f812ee05d4d35c487d330d52e937f****",
    HoneypotName: "ruoyi",
    ControlNodeName: "managerNodename",
    HoneypotImageName: "tcp_proxy",
    PresetId: "ddh3731641137fe4b72b245346a2721d4b6tdgg3731641137fe4b72b245346a2721***",
    State: ["starting"],
    HoneypotImageDisplayName: "HoneyDisplayName",
    NodeId: "a882e590-b87b-45a6-87b9-d0a3e5a0****",
  },
  Success: true,
  Code: "200",
  Message: "successful",
  RequestId: "29874225-EAAC-5415-8501-32DD20FD29F6",
  HttpStatusCode: 200,
} satisfies CreateHoneypotOutput;
