// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type {
  ModifySecLogDeliveryClsSettingInput,
  ModifySecLogDeliveryClsSettingOutput,
} from "@cloudseal/tencent-tcss";

export const modifySecLogDeliveryClsSettingInput_example1 = {
  List: [
    {
      LogSet: "01992e90-8d72-4a4e-b88f-1fd988bfc215",
      LogSetName: "audit_k8s",
      LogType: "container_launch",
      Region: "ap-beijing",
      State: true,
      TopicID: "aabb7847-261a-4717-becb-ce37c1689a0a",
      TopicName: "audit_container",
    },
  ],
} satisfies ModifySecLogDeliveryClsSettingInput;

export const modifySecLogDeliveryClsSettingOutput_example1 = {
  RequestId: "29b37d86-f63d-43d1-b21a-640e82965198",
} satisfies ModifySecLogDeliveryClsSettingOutput;
