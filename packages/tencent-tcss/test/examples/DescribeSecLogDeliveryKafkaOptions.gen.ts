// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type {
  DescribeSecLogDeliveryKafkaOptionsInput,
  DescribeSecLogDeliveryKafkaOptionsOutput,
} from "@cloudseal/tencent-tcss";

export const describeSecLogDeliveryKafkaOptionsInput_example1 = {} satisfies DescribeSecLogDeliveryKafkaOptionsInput;

export const describeSecLogDeliveryKafkaOptionsOutput_example1 = {
  InstanceList: [],
  RegionList: [
    { Region: "ap-bangkok", RegionName: "亚太东南(曼谷)" },
    { Region: "ap-beijing", RegionName: "华北地区(北京)" },
    { Region: "ap-beijing-fsi", RegionName: "华北地区(北京金融)" },
    { Region: "ap-changsha-ec", RegionName: "华中地区(长沙ec)" },
    { Region: "ap-chengdu", RegionName: "西南地区(成都)" },
    { Region: "ap-chongqing", RegionName: "西南地区(重庆)" },
  ],
  RequestId: "a9761df9-00d1-4102-8176-0c9be0e11c59",
} satisfies DescribeSecLogDeliveryKafkaOptionsOutput;

export const describeSecLogDeliveryKafkaOptionsOutput_example2 = {
  InstanceList: [],
  RegionList: [
    { Region: "ap-bangkok", RegionName: "Southeast Asia Pacific (Bangkok)" },
    { Region: "ap-beijing", RegionName: "North China (Beijing)" },
    { Region: "ap-beijing-fsi", RegionName: "North China (Beijing Finance)" },
    { Region: "ap-changsha-ec", RegionName: "Central China (Changsha ec)" },
    { Region: "ap-chengdu", RegionName: "Southwest China (Chengdu)" },
    { Region: "ap-chongqing", RegionName: "Southwest China (Chongqing)" },
  ],
  RequestId: "a9761df9-00d1-4102-8176-0c9be0e11c59",
} satisfies DescribeSecLogDeliveryKafkaOptionsOutput;
