// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListPluginForUuidInput, ListPluginForUuidOutput } from "@cloudseal/alibaba-sas";

export const listPluginForUuidInput_parameters = {
  Uuid: "bdb7071f-129d-4ceb-af80-4cf70c4571c6",
} satisfies ListPluginForUuidInput;

export const listPluginForUuidOutput_example1 = {
  RequestId: "7E0618A9-D5EF-4220-9471-C42B5E92719F",
  AegisUuidTargetPluginConfigList: [
    {
      PluginName: "alisecguard",
      PluginOnlineInstalled: true,
      PluginOnlineStatus: true,
      PluginInstallCode: "k5O5nd",
      PluginVersion: "00_10",
      AegisSuspiciousConfigList: [{ Type: "alisecguard", Config: true, Msg: "authorized", OverallConfig: true }],
    },
  ],
  Code: 200,
  Message: "successful",
} satisfies ListPluginForUuidOutput;
