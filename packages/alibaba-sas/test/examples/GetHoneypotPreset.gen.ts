// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetHoneypotPresetInput, GetHoneypotPresetOutput } from "@cloudseal/alibaba-sas";

export const getHoneypotPresetInput_parameters = {
  HoneypotPresetId: "207ca117-44b9-495d-84e7-50289b4cxxxx",
  Lang: "en",
} satisfies GetHoneypotPresetInput;

export const getHoneypotPresetOutput_example1 = {
  Data: {
    HoneypotImageName: "ruoyi",
    PresetName: "ssh",
    HoneypotPresetId: "94fd8805-d178-4361-84d3-de47fb4e****",
    Meta: '{"trojan_git":"zip","burp":"open","portrait_option":"true"}',
    FileInfoList: [
      { FileId: "HONEYPOT_FILE/1765_167040128****", FileName: "HONEYPOT_FILE****", OssUrl: "http://aegis****" },
    ],
    NodeId: "a882e590-b87b-45a6-87b9-d0a3e5a0****",
    ControlNodeName: "managerNodename",
    HoneypotImageDisplayName: "RuoYi",
    PresetType: "CUSTOM",
  },
  Success: true,
  Code: "200",
  Message: "success",
  RequestId: "38AFE393-88E8-5642-B3E2-D57C6E76025D",
  HttpStatusCode: 200,
} satisfies GetHoneypotPresetOutput;
