// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListAvailableHoneypotInput, ListAvailableHoneypotOutput } from "@cloudseal/alibaba-sas";

export const listAvailableHoneypotInput_parameters = {
  NodeId: "4341018b-8e01-43f6-b1d2-af29a2a4****",
} satisfies ListAvailableHoneypotInput;

export const listAvailableHoneypotOutput_example1 = {
  Data: [
    {
      HoneypotImageName: "ruoyi",
      HoneypotImageDisplayName: "RuoYi",
      HoneypotImageId: "sha256:007095d6de9c7a343e9fc1f74a7efc9c5de9d5454789d2fa505a1b3fc62****",
      HoneypotImageVersion: "1.0.2",
      HoneypotImageType: "Web",
      Proto: "tcp",
      ServicePort: "27017.0",
      Multiports:
        '[{"log_type":"web","proto":"tcp","description":"webServerPort","ports":[80.0],"port_str":"80","type":"web"}]',
      Template: "{}",
    },
  ],
  Count: 22,
  Success: true,
  Code: "200",
  Message: "successful",
  RequestId: "6C24D883-984D-52FD-BB66-5F89F86E4837",
  HttpStatusCode: 200,
} satisfies ListAvailableHoneypotOutput;
