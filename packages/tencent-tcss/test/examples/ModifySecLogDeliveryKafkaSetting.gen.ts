// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type {
  ModifySecLogDeliveryKafkaSettingInput,
  ModifySecLogDeliveryKafkaSettingOutput,
} from "@cloudseal/tencent-tcss";

export const modifySecLogDeliveryKafkaSettingInput_example1 = {
  InstanceID: "ins_dhsghd",
  InstanceName: "xingneng",
  Domain: "www.a.com",
  User: "root",
  Password: "pwd",
  RegionID: "ap-beijing",
  LogTypeList: [{ LogType: "container_bash", TopicID: "topicID", TopicName: "name", State: true }],
} satisfies ModifySecLogDeliveryKafkaSettingInput;

export const modifySecLogDeliveryKafkaSettingOutput_example1 = {
  RequestId: "29b37d86-f63d-43d1-b21a-640e82965198",
} satisfies ModifySecLogDeliveryKafkaSettingOutput;
