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
  ErrorResponse,
} from "./types.gen.js";

export interface paths {
  "/CreateAssetImageRegistryScanTaskOneKey": {
    /** Scan images in the registries now. */
    post: operations["CreateAssetImageRegistryScanTaskOneKey"];
  };
  "/DescribeAssetImageRegistryScanStatusOneKey": {
    /** Ask how a scan of images in the registries is doing. */
    post: operations["DescribeAssetImageRegistryScanStatusOneKey"];
  };
  "/DescribeImageRegistryNamespaceList": {
    /** List the namespaces of the image registries. */
    post: operations["DescribeImageRegistryNamespaceList"];
  };
  "/DescribeImageRegistryTimingScanTask": {
    /** Read the scheduled scan of the image registries. */
    post: operations["DescribeImageRegistryTimingScanTask"];
  };
  "/UpdateImageRegistryTimingScanTask": {
    /** Set the scheduled scan of the image registries. */
    post: operations["UpdateImageRegistryTimingScanTask"];
  };
}

export interface operations {
  CreateAssetImageRegistryScanTaskOneKey: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreateAssetImageRegistryScanTaskOneKeyInput;
      };
    };
    responses: {
      /** @description The scan was started, unless `Response.Error` is there. */
      200: {
        content: {
          "application/json": {
            Response: CreateAssetImageRegistryScanTaskOneKeyOutput;
          };
        };
      };
      /** @description Refused before the service saw the call; the body may be anything, HTML included. */
      "4XX": {
        content?: never;
      };
      /** @description The call failed. The HTTP status is 200 as well; `Response.Error` tells success and failure apart. */
      default: {
        content: {
          "application/json": ErrorResponse;
        };
      };
    };
  };
  DescribeAssetImageRegistryScanStatusOneKey: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": DescribeAssetImageRegistryScanStatusOneKeyInput;
      };
    };
    responses: {
      /** @description State and progress of the scan, unless `Response.Error` is there. */
      200: {
        content: {
          "application/json": {
            Response: DescribeAssetImageRegistryScanStatusOneKeyOutput;
          };
        };
      };
      /** @description Refused before the service saw the call; the body may be anything, HTML included. */
      "4XX": {
        content?: never;
      };
      /** @description The call failed. The HTTP status is 200 as well; `Response.Error` tells success and failure apart. */
      default: {
        content: {
          "application/json": ErrorResponse;
        };
      };
    };
  };
  DescribeImageRegistryNamespaceList: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": DescribeImageRegistryNamespaceListInput;
      };
    };
    responses: {
      /** @description One page of names, unless `Response.Error` is there. */
      200: {
        content: {
          "application/json": {
            Response: DescribeImageRegistryNamespaceListOutput;
          };
        };
      };
      /** @description Refused before the service saw the call; the body may be anything, HTML included. */
      "4XX": {
        content?: never;
      };
      /** @description The call failed. The HTTP status is 200 as well; `Response.Error` tells success and failure apart. */
      default: {
        content: {
          "application/json": ErrorResponse;
        };
      };
    };
  };
  DescribeImageRegistryTimingScanTask: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": DescribeImageRegistryTimingScanTaskInput;
      };
    };
    responses: {
      /** @description The schedule, unless `Response.Error` is there. */
      200: {
        content: {
          "application/json": {
            Response: DescribeImageRegistryTimingScanTaskOutput;
          };
        };
      };
      /** @description Refused before the service saw the call; the body may be anything, HTML included. */
      "4XX": {
        content?: never;
      };
      /** @description The call failed. The HTTP status is 200 as well; `Response.Error` tells success and failure apart. */
      default: {
        content: {
          "application/json": ErrorResponse;
        };
      };
    };
  };
  UpdateImageRegistryTimingScanTask: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": UpdateImageRegistryTimingScanTaskInput;
      };
    };
    responses: {
      /** @description The schedule was replaced, unless `Response.Error` is there. */
      200: {
        content: {
          "application/json": {
            Response: UpdateImageRegistryTimingScanTaskOutput;
          };
        };
      };
      /** @description Refused before the service saw the call; the body may be anything, HTML included. */
      "4XX": {
        content?: never;
      };
      /** @description The call failed. The HTTP status is 200 as well; `Response.Error` tells success and failure apart. */
      default: {
        content: {
          "application/json": ErrorResponse;
        };
      };
    };
  };
}
