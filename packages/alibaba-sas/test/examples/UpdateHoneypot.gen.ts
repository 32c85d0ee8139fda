// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { UpdateHoneypotInput, UpdateHoneypotOutput } from "@cloudseal/alibaba-sas";

export const updateHoneypotInput_parameters = {
  HoneypotId: "945607c2ae2a1a737c04599d6608065688bfc6048d9b9d306ce8dc8191c*****",
  HoneypotName: "ExtMail",
  Lang: "zh",
  Meta:
    '{\\\\"burp\\\\":\\\\"open\\\\",\\\\"webshell\\\\":\\\\"open\\\\",\\\\"trojan_git\\\\":\\\\"close\\\\",\\\\"portrait_option\\\\":\\\\"true\\\\"}',
} satisfies UpdateHoneypotInput;

export const updateHoneypotOutput_example1 = {
  Data: {
    HoneypotId: "9bf8cd373112263d4bc102fc5dba9d9f812ee05d4d35c487d330d52e937f****",
    HoneypotName: "hyl-phpmyadmin",
    HoneypotImageName: "webpage",
    PresetId: "868a7579-00b5-4a74-999d-8bd3f411e8a3",
    State: ["running"],
    HoneypotImageDisplayName: "Webmin",
    NodeId: "a882e590-b87b-45a6-87b9-d0a3e5a0****",
  },
  Success: true,
  Code: "200",
  Message: "successful",
  RequestId: "3B323ADD-6CF8-51F6-9047-2F0A4E3F5EFD",
  HttpStatusCode: 200,
} satisfies UpdateHoneypotOutput;
