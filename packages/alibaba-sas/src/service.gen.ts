// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type Credentials, protocol } from "@cloudseal/alibaba";
import type { Service } from "@cloudseal/core";

/** The regions of Alibaba Cloud Security Center; others need `endpoint`. */
export type SasRegion =
  | "cn-qingdao"
  | "cn-beijing"
  | "cn-zhangjiakou"
  | "cn-huhehaote"
  | "cn-wulanchabu"
  | "cn-hangzhou"
  | "cn-shanghai"
  | "cn-nanjing"
  | "cn-fuzhou"
  | "cn-shenzhen"
  | "cn-heyuan"
  | "cn-guangzhou"
  | "cn-chengdu"
  | "cn-hongkong"
  | "cn-beijing-finance-1"
  | "cn-hangzhou-finance"
  | "cn-shanghai-finance-1"
  | "cn-shenzhen-finance-1"
  | "cn-heyuan-acdr-1"
  | "cn-north-2-gov-1"
  | "cn-qingdao-acdr-ut-1"
  | "cn-shanghai-mybk"
  | "cn-wuhan-lr"
  | "cn-zhengzhou-jva"
  | "ap-southeast-1"
  | "ap-southeast-2"
  | "ap-southeast-3"
  | "ap-southeast-5"
  | "ap-southeast-6"
  | "ap-southeast-7"
  | "ap-northeast-1"
  | "ap-northeast-2"
  | "ap-south-1"
  | "eu-central-1"
  | "eu-west-1"
  | "us-east-1"
  | "us-west-1"
  | "me-east-1"
  | "me-central-1"
  | (string & {});

/** What all operations of Alibaba Cloud Security Center share. */
export const sasService: Service<Credentials> = {
  protocol,
  name: "sas",
  servers: [
    {
      url: "https://tds.cn-shanghai.aliyuncs.com",
      regions: [
        "cn-qingdao",
        "cn-beijing",
        "cn-zhangjiakou",
        "cn-huhehaote",
        "cn-wulanchabu",
        "cn-hangzhou",
        "cn-shanghai",
        "cn-nanjing",
        "cn-fuzhou",
        "cn-shenzhen",
        "cn-heyuan",
        "cn-guangzhou",
        "cn-chengdu",
        "cn-hongkong",
        "cn-beijing-finance-1",
        "cn-hangzhou-finance",
        "cn-shanghai-finance-1",
        "cn-shenzhen-finance-1",
        "cn-heyuan-acdr-1",
        "cn-north-2-gov-1",
        "cn-qingdao-acdr-ut-1",
        "cn-shanghai-mybk",
        "cn-wuhan-lr",
        "cn-zhengzhou-jva",
      ],
    },
    {
      url: "https://tds.ap-southeast-1.aliyuncs.com",
      regions: [
        "ap-southeast-1",
        "ap-southeast-2",
        "ap-southeast-3",
        "ap-southeast-5",
        "ap-southeast-6",
        "ap-southeast-7",
        "ap-northeast-1",
        "ap-northeast-2",
        "ap-south-1",
        "eu-central-1",
        "eu-west-1",
        "us-east-1",
        "us-west-1",
        "me-east-1",
        "me-central-1",
      ],
    },
  ],
  byAction: {
    header: "x-acs-action",
    route: { method: "POST", path: "/", headers: { "x-acs-version": "2018-12-03" }, rest: "query" },
  },
};
