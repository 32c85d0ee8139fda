// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListCheckInstanceResultInput, ListCheckInstanceResultOutput } from "@cloudseal/alibaba-sas";

export const listCheckInstanceResultInput_parameters = {
  CheckId: 23,
  CurrentPage: 1,
  InstanceIdKey: "i-uf64w4q6p9jti5gl****",
  InstanceNameKey: "i-uf64w4q6p9jti5gl****",
  Lang: "zh",
  PageSize: 20,
  RegionIdKey: "cn-qingdao",
} satisfies ListCheckInstanceResultInput;

export const listCheckInstanceResultOutput_example1 = {
  RequestId: "3AB18264-8A1B-52A6-A9AF-A886556E0F2E",
  BasicData: [
    {
      Id: 300054n,
      Status: "NOT_PASS",
      RegionId: "ap-southeast-1",
      InstanceId: "rm-m5es7ch1s62i4****",
      InstanceName: "sg-t4nbk2aodzio52xv****",
      StatusMessage: "检查任务失败。",
      InstanceInfo: {
        FirstUpdateTime: 1716447535531,
        LastUpdateTime: 1716447535531,
        Config: [{ Name: "prot", Value: "8080", ShowName: "prot" }],
      },
    },
  ],
  Columns: [
    {
      Type: "text",
      Key: "RegionIdShow",
      ShowName: "Region",
      Search: true,
      SearchKey: "InstanceIdKey",
      Grids: [{ Type: "text", Key: "RegionIdShow", ShowName: "Region" }],
    },
  ],
  Checks: [
    {
      key:
        '{\n      "InstanceIdShow": {\n        "link": "https://vpcnext.console.aliyun.com/vpc/cn-beijing/vpcs",\n        "value": "ngw-2zenx8j1lf5w8rcdhdqs5"\n      },\n      "RegionIdShow": {\n        "value": "China(Beijing)"\n      }\n    }',
    },
  ],
  PageInfo: { CurrentPage: 1, PageSize: 20, TotalCount: 100, Count: "20" },
} satisfies ListCheckInstanceResultOutput;
