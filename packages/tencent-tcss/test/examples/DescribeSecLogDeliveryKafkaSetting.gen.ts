// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type {
  DescribeSecLogDeliveryKafkaSettingInput,
  DescribeSecLogDeliveryKafkaSettingOutput,
} from "@cloudseal/tencent-tcss";

export const describeSecLogDeliveryKafkaSettingInput_example1 = {} satisfies DescribeSecLogDeliveryKafkaSettingInput;

export const describeSecLogDeliveryKafkaSettingOutput_example1 = {
  InstanceID: "实例ID",
  InstanceName: "实例名称",
  Domain: "域名",
  LogTypeList: [{ LogType: "container_bash", TopicID: "主题ID", TopicName: "主题名称", State: true }],
  User: "user_10086",
  RegionID: "ap-beijing",
  RequestId: "29b37d86-f63d-43d1-b21a-640e82965198",
} satisfies DescribeSecLogDeliveryKafkaSettingOutput;
