// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetAssetsPropertyDetailInput, GetAssetsPropertyDetailOutput } from "@cloudseal/alibaba-sas";

export const getAssetsPropertyDetailInput_parameters = {
  Biz: "lkm",
  CurrentPage: 1,
  ItemName: "virtio",
  Lang: "en",
  NextToken: "71640f04f6e7b49764c8d08ae170xxxx",
  PageSize: 20,
  Remark: "1.2.XX.XX",
  UseNextToken: true,
  Uuid: "38f72ea4-4c9f-4df1-bc6c-0f267614****",
} satisfies GetAssetsPropertyDetailInput;

export const getAssetsPropertyDetailOutput_example1 = {
  RequestId: "4C1AE3F3-18FA-4108-BBB9-AFA1A032****",
  PageInfo: { CurrentPage: 1, PageSize: 20, TotalCount: 23, Count: 20 },
  Propertys: [
    {
      ModuleName: "alihids",
      Size: 10,
      Filepath: "/lib/modules/4****",
      UsedByCount: 0,
      Path: "/lib/systemd/system****",
      ServerType: "nginx",
      Port: "80",
      Pid: "813",
      ListenProtocol: "tcp",
      ProcessStarted: 1671186801000,
      WebPath: "/usr/share/nginx/html",
      Domain: "localhost",
      User: "root",
      PathMode: "755",
      InstanceId: "i-hp35tftuh52wbp1g****",
      IntranetIp: "100.104.XX.XX",
      InternetIp: "47.42.XX.XX",
      Ip: "47.42.XX.XX",
      Uuid: "162eb349-c2d9-4f8b-805c-75b43d4c****",
      InstanceName: "hc-host-****",
      RegionId: "cn-hangzhou",
      CreateTimestamp: 1649149566000,
      ImageName: "registry-vpc.cn-beijing.aliyuncs.com/acs/aliyun-ingress-controller****",
      ContainerName: "5-rce_web_1",
    },
  ],
} satisfies GetAssetsPropertyDetailOutput;
