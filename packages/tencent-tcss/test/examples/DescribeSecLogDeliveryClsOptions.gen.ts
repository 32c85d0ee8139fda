// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type {
  DescribeSecLogDeliveryClsOptionsInput,
  DescribeSecLogDeliveryClsOptionsOutput,
} from "@cloudseal/tencent-tcss";

export const describeSecLogDeliveryClsOptionsInput_example1 = {
  ClsRegion: "ap-bangkok",
} satisfies DescribeSecLogDeliveryClsOptionsInput;

export const describeSecLogDeliveryClsOptionsOutput_example1 = {
  LogSetList: [],
  RegionList: [
    { Region: "ap-bangkok", RegionName: "亚太东南(曼谷)" },
    { Region: "ap-beijing", RegionName: "华北地区(北京)" },
    { Region: "ap-chengdu", RegionName: "西南地区(成都)" },
  ],
  RequestId: "31c5ca59-2ed8-4b22-8ebf-6ba5003caea3",
} satisfies DescribeSecLogDeliveryClsOptionsOutput;

export const describeSecLogDeliveryClsOptionsOutput_example2 = {
  LogSetList: [],
  RegionList: [
    { Region: "ap-bangkok", RegionName: "Southeast Asia Pacific (Bangkok)" },
    { Region: "ap-beijing", RegionName: "North China (Beijing)" },
    { Region: "ap-chengdu", RegionName: "Southwest China (Chengdu)" },
  ],
  RequestId: "31c5ca59-2ed8-4b22-8ebf-6ba5003caea3",
} satisfies DescribeSecLogDeliveryClsOptionsOutput;
