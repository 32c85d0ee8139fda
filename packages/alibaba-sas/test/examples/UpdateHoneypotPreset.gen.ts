// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { UpdateHoneypotPresetInput, UpdateHoneypotPresetOutput } from "@cloudseal/alibaba-sas";

export const updateHoneypotPresetInput_parameters = {
  HoneypotImageName: "metabase",
  HoneypotPresetId: "f75eddce-e9d3-4a88-af95-b10b6f65xxxx",
  Lang: "zh",
  Meta: '{"portrait_option":true,"burp":"open"}',
  PresetName: "apc_web_python",
} satisfies UpdateHoneypotPresetInput;

export const updateHoneypotPresetOutput_example1 = {
  Success: true,
  Code: "200",
  Message: "successful",
  RequestId: "60922C83-6B19-5A57-8F13-4663C6D391F4",
  HttpStatusCode: 200,
} satisfies UpdateHoneypotPresetOutput;
