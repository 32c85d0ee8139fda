// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { Service } from "@cloudseal/core";
import { type Credentials, protocol } from "@cloudseal/tencent";

/** The regions of Tencent Container Security Service; others need `endpoint`. */
export type TcssRegion =
  | "ap-guangzhou"
  | "ap-shanghai"
  | "ap-nanjing"
  | "ap-beijing"
  | "ap-chengdu"
  | "ap-chongqing"
  | "ap-hongkong"
  | "ap-taipei"
  | "ap-singapore"
  | "ap-jakarta"
  | "ap-bangkok"
  | "ap-mumbai"
  | "ap-seoul"
  | "ap-tokyo"
  | "na-siliconvalley"
  | "na-ashburn"
  | "na-toronto"
  | "sa-saopaulo"
  | "eu-frankfurt"
  | "ap-shanghai-fsi"
  | "ap-shenzhen-fsi"
  | "ap-beijing-fsi"
  | (string & {});

/** What all operations of Tencent Container Security Service share. */
export const tcssService: Service<Credentials> = {
  protocol,
  name: "tcss",
  servers: [
    {
      url: "https://tcss.intl.tencentcloudapi.com",
      regions: [
        "ap-guangzhou",
        "ap-shanghai",
        "ap-nanjing",
        "ap-beijing",
        "ap-chengdu",
        "ap-chongqing",
        "ap-hongkong",
        "ap-taipei",
        "ap-singapore",
        "ap-jakarta",
        "ap-bangkok",
        "ap-mumbai",
        "ap-seoul",
        "ap-tokyo",
        "na-siliconvalley",
        "na-ashburn",
        "na-toronto",
        "sa-saopaulo",
        "eu-frankfurt",
        "ap-shanghai-fsi",
        "ap-shenzhen-fsi",
        "ap-beijing-fsi",
      ],
    },
  ],
  regionOptional: true,
  result: "Response",
  byAction: {
    header: "x-tc-action",
    route: { method: "POST", path: "/", headers: { "x-tc-version": "2020-11-01" }, rest: "body" },
  },
  errors: {
    "InternalError.ErrRoleNotExist": "permission",
    "FailedOperation.ErrAlreadyScanning": "failed",
    "InvalidParameter.RequestTimeout": "timeout",
  },
};
