// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { CreateHoneypotPresetInput, CreateHoneypotPresetOutput } from "@cloudseal/alibaba-sas";

export const createHoneypotPresetInput_parameters = {
  HoneypotImageName: "webmin",
  Lang: "zh",
  Meta: '{"burp":"close","trojan_git":"close","portrait_option":"true"}',
  NodeId: "9373fe59-74d5-4505-bb24-c85352fb****",
  PresetName: "WebMin-online",
} satisfies CreateHoneypotPresetInput;

export const createHoneypotPresetOutput_example1 = {
  Success: true,
  Code: "200",
  Message: "successful",
  RequestId: "7C1C6E65-C8B9-54C9-9F92-2F5E51C4E16D",
  HttpStatusCode: 200,
  HoneypotPreset: { HoneypotPresetId: "d6ece172-34d9-4942-99a4-b309cb55xxxx" },
} satisfies CreateHoneypotPresetOutput;
