// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { ResetSecLogTopicConfigInput, ResetSecLogTopicConfigOutput } from "@cloudseal/tencent-tcss";

export const resetSecLogTopicConfigInput_example1 = {
  ConfigType: "ckafka",
  LogType: "k8s_api",
} satisfies ResetSecLogTopicConfigInput;

export const resetSecLogTopicConfigOutput_example1 = {
  RequestId: "29b37d86-f63d-43d1-b21a-640e82965198",
} satisfies ResetSecLogTopicConfigOutput;
