// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type {
  CreateAssetImageRegistryScanTaskOneKeyInput,
  CreateAssetImageRegistryScanTaskOneKeyOutput,
  DescribeAssetImageRegistryScanStatusOneKeyInput,
  DescribeAssetImageRegistryScanStatusOneKeyOutput,
  DescribeImageRegistryNamespaceListInput,
  DescribeImageRegistryNamespaceListOutput,
  DescribeImageRegistryTimingScanTaskInput,
  DescribeImageRegistryTimingScanTaskOutput,
  UpdateImageRegistryTimingScanTaskInput,
  UpdateImageRegistryTimingScanTaskOutput,
} from "../src/types.gen.js";

export const createAssetImageRegistryScanTaskOneKeyInput_everything = { All: true, ScanType: ["CVE", "RISK"] } satisfies CreateAssetImageRegistryScanTaskOneKeyInput;

export const createAssetImageRegistryScanTaskOneKeyOutput_started = { RequestId: "68d5d49c-4b6b-46af-b060-46f521db0400" } satisfies CreateAssetImageRegistryScanTaskOneKeyOutput;

export const describeAssetImageRegistryScanStatusOneKeyInput_whole = {} satisfies DescribeAssetImageRegistryScanStatusOneKeyInput;

export const describeAssetImageRegistryScanStatusOneKeyOutput_begun = { ImageScanCnt: 0, ImageStatus: [], ImageTotal: 1525, RequestId: "a8298892-31c6-4a39-84e2-ce998b5822fd", RiskCount: 0, ScanRemainTime: 0, Schedule: 0, Status: "SCANNING", SuccessCount: 0 } satisfies DescribeAssetImageRegistryScanStatusOneKeyOutput;

export const describeImageRegistryNamespaceListInput_firstPage = { Offset: 0, Limit: 10 } satisfies DescribeImageRegistryNamespaceListInput;

export const describeImageRegistryNamespaceListOutput_two = { RequestId: "xxxxx", TotalCount: 2, NamespaceList: ["online", "test"] } satisfies DescribeImageRegistryNamespaceListOutput;

export const describeImageRegistryTimingScanTaskInput_all = {} satisfies DescribeImageRegistryTimingScanTaskInput;

export const describeImageRegistryTimingScanTaskOutput_chosenImage = { RequestId: "f60f0ef9-a105-4535-8dfd-42ad8b3a9c73", ScanTime: "03:00:00", ScanPeriod: 1, ScanType: ["risk", "virus"], All: false, Images: [{ ImageDigest: "sha256:1319b1eaa0b7bcebae63af321fa67559b9517e8494060403d083bb3508fe52c8", RegistryType: "ccr", ImageRepoAddress: "ccr.ccs.tencentyun.com/yunding/luping:v1", InstanceId: "", InstanceName: "", Namespace: "", ImageName: "yunding/luping", ImageTag: "v1", Force: "" }], Id: [1n], Enable: true, Latest: true } satisfies DescribeImageRegistryTimingScanTaskOutput;

export const updateImageRegistryTimingScanTaskInput_latestTags = { ScanPeriod: 1, ScanType: ["CVE"], Images: [{ ImageDigest: "abc", RegistryType: "abc", ImageRepoAddress: "abc", InstanceId: "abc", InstanceName: "abc", Namespace: "abc", ImageName: "abc", ImageTag: "abc", Force: "abc" }], All: true, Latest: true, Enable: true, ScanTime: "04:00:00", Id: [1] } satisfies UpdateImageRegistryTimingScanTaskInput;

export const updateImageRegistryTimingScanTaskOutput_replaced = { RequestId: "abc" } satisfies UpdateImageRegistryTimingScanTaskOutput;
