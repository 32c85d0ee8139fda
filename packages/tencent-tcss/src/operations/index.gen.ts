// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

export * from "./CreateAssetImageRegistryScanTaskOneKey.gen.js";
export * from "./DescribeAssetImageRegistryScanStatusOneKey.gen.js";
export * from "./DescribeImageRegistryNamespaceList.gen.js";
export * from "./DescribeImageRegistryTimingScanTask.gen.js";
export * from "./UpdateImageRegistryTimingScanTask.gen.js";
