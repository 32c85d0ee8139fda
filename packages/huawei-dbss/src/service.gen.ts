// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { Service } from "@cloudseal/core";
import { type Credentials, protocol } from "@cloudseal/huawei";

/** The regions of Huawei Cloud Database Security Service; others need `endpoint`. */
export type DbssRegion =
  | "cn-north-1"
  | "cn-north-2"
  | "cn-north-4"
  | "cn-north-9"
  | "cn-north-11"
  | "cn-north-12"
  | "cn-east-2"
  | "cn-east-3"
  | "cn-east-4"
  | "cn-east-5"
  | "cn-south-1"
  | "cn-south-2"
  | "cn-south-4"
  | "cn-southwest-2"
  | "cn-southwest-3"
  | "ap-southeast-1"
  | "ap-southeast-2"
  | "ap-southeast-3"
  | "ap-southeast-4"
  | "ap-southeast-5"
  | "af-south-1"
  | "af-north-1"
  | "la-north-2"
  | "la-south-2"
  | "sa-brazil-1"
  | "ru-northwest-2"
  | "ru-moscow-1"
  | "me-east-1"
  | "tr-west-1"
  | "my-kualalumpur-1"
  | (string & {});

/** What all operations of Huawei Cloud Database Security Service share. */
export const dbssService: Service<Credentials> = {
  protocol,
  name: "dbss",
  servers: [
    {
      url: "https://dbss.{region}.myhuaweicloud.com",
      regions: [
        "cn-north-1",
        "cn-north-2",
        "cn-north-4",
        "cn-north-9",
        "cn-north-11",
        "cn-north-12",
        "cn-east-2",
        "cn-east-3",
        "cn-east-4",
        "cn-east-5",
        "cn-south-1",
        "cn-south-2",
        "cn-south-4",
        "cn-southwest-2",
        "cn-southwest-3",
        "ap-southeast-1",
        "ap-southeast-2",
        "ap-southeast-3",
        "ap-southeast-4",
        "ap-southeast-5",
        "af-south-1",
        "af-north-1",
        "la-north-2",
        "la-south-2",
        "sa-brazil-1",
        "ru-northwest-2",
        "ru-moscow-1",
        "me-east-1",
        "tr-west-1",
        "my-kualalumpur-1",
      ],
    },
  ],
  parameters: { project_id: "projectId" },
};
