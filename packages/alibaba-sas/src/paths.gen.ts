// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type {
  CancelOnceTaskInput,
  CancelOnceTaskOutput,
  ChangeAssetRefreshTaskConfigInput,
  ChangeAssetRefreshTaskConfigOutput,
  DescribeOnceTaskInput,
  DescribeOnceTaskOutput,
  GenerateOnceTaskInput,
  GenerateOnceTaskOutput,
  GetLastOnceTaskInfoInput,
  GetLastOnceTaskInfoOutput,
  GetOnceTaskResultInfoInput,
  GetOnceTaskResultInfoOutput,
  ListAssetRefreshTaskConfigInput,
  ListAssetRefreshTaskConfigOutput,
  ListUnfinishedOnceTaskInput,
  ListUnfinishedOnceTaskOutput,
  ErrorResponse,
} from "./types.gen.js";

export interface paths {
  "/CancelOnceTask": {
    /** Cancel a one-time task. */
    post: operations["CancelOnceTask"];
  };
  "/ChangeAssetRefreshTaskConfig": {
    /** Set how often assets of other clouds are synchronised. */
    post: operations["ChangeAssetRefreshTaskConfig"];
  };
  "/DescribeOnceTask": {
    /** List one-time tasks. */
    post: operations["DescribeOnceTask"];
  };
  "/GenerateOnceTask": {
    /** Start a one-time scan task. */
    post: operations["GenerateOnceTask"];
  };
  "/GetLastOnceTaskInfo": {
    /** Ask how the latest one-time task of a kind is doing. */
    post: operations["GetLastOnceTaskInfo"];
  };
  "/GetOnceTaskResultInfo": {
    /** Ask how a one-time scan task is doing. */
    post: operations["GetOnceTaskResultInfo"];
  };
  "/ListAssetRefreshTaskConfig": {
    /** Read how often assets of other clouds are synchronised. */
    post: operations["ListAssetRefreshTaskConfig"];
  };
  "/ListUnfinishedOnceTask": {
    /** List the one-time tasks that have not ended. */
    post: operations["ListUnfinishedOnceTask"];
  };
}

export interface operations {
  CancelOnceTask: {
    parameters: {
      query: CancelOnceTaskInput;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The task was cancelled. */
      200: {
        content: {
          "application/json": CancelOnceTaskOutput;
        };
      };
      /** @description The caller lacks the permission. */
      403: {
        content: {
          "application/json": ErrorResponse;
        };
      };
      /** @description The service failed. */
      500: {
        content: {
          "application/json": ErrorResponse;
        };
      };
      /** @description The call failed; Code says why. */
      default: {
        content: {
          "application/json": ErrorResponse;
        };
      };
    };
  };
  ChangeAssetRefreshTaskConfig: {
    parameters: {
      query?: ChangeAssetRefreshTaskConfigInput;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The call was understood; `Data` tells whether the settings changed. */
      200: {
        content: {
          "application/json": ChangeAssetRefreshTaskConfigOutput;
        };
      };
      /** @description A parameter has a bad value. */
      400: {
        content: {
          "application/json": ErrorResponse;
        };
      };
      /** @description The caller lacks the permission. */
      403: {
        content: {
          "application/json": ErrorResponse;
        };
      };
      /** @description The service failed. */
      500: {
        content: {
          "application/json": ErrorResponse;
        };
      };
      /** @description The call failed; Code says why. */
      default: {
        content: {
          "application/json": ErrorResponse;
        };
      };
    };
  };
  DescribeOnceTask: {
    parameters: {
      query?: DescribeOnceTaskInput;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of the tasks. */
      200: {
        content: {
          "application/json": DescribeOnceTaskOutput;
        };
      };
      /** @description The caller lacks the permission. */
      403: {
        content: {
          "application/json": ErrorResponse;
        };
      };
      /** @description The service failed. */
      500: {
        content: {
          "application/json": ErrorResponse;
        };
      };
      /** @description The call failed; Code says why. */
      default: {
        content: {
          "application/json": ErrorResponse;
        };
      };
    };
  };
  GenerateOnceTask: {
    parameters: {
      query: GenerateOnceTaskInput;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The task was started, or too many are running. */
      200: {
        content: {
          "application/json": GenerateOnceTaskOutput;
        };
      };
      /** @description The caller lacks the permission. */
      403: {
        content: {
          "application/json": ErrorResponse;
        };
      };
      /** @description The service failed. */
      500: {
        content: {
          "application/json": ErrorResponse;
        };
      };
      /** @description The call failed; Code says why. */
      default: {
        content: {
          "application/json": ErrorResponse;
        };
      };
    };
  };
  GetLastOnceTaskInfo: {
    parameters: {
      query: GetLastOnceTaskInfoInput;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description State and progress of the task. */
      200: {
        content: {
          "application/json": GetLastOnceTaskInfoOutput;
        };
      };
      /** @description The caller lacks the permission. */
      403: {
        content: {
          "application/json": ErrorResponse;
        };
      };
      /** @description The service failed. */
      500: {
        content: {
          "application/json": ErrorResponse;
        };
      };
      /** @description The call failed; Code says why. */
      default: {
        content: {
          "application/json": ErrorResponse;
        };
      };
    };
  };
  GetOnceTaskResultInfo: {
    parameters: {
      query: GetOnceTaskResultInfoInput;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description State and progress of the task. */
      200: {
        content: {
          "application/json": GetOnceTaskResultInfoOutput;
        };
      };
      /** @description The caller lacks the permission. */
      403: {
        content: {
          "application/json": ErrorResponse;
        };
      };
      /** @description The service failed. */
      500: {
        content: {
          "application/json": ErrorResponse;
        };
      };
      /** @description The call failed; Code says why. */
      default: {
        content: {
          "application/json": ErrorResponse;
        };
      };
    };
  };
  ListAssetRefreshTaskConfig: {
    parameters: {
      query?: ListAssetRefreshTaskConfigInput;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The settings. */
      200: {
        content: {
          "application/json": ListAssetRefreshTaskConfigOutput;
        };
      };
      /** @description The caller lacks the permission. */
      403: {
        content: {
          "application/json": ErrorResponse;
        };
      };
      /** @description The service failed. */
      500: {
        content: {
          "application/json": ErrorResponse;
        };
      };
      /** @description The call failed; Code says why. */
      default: {
        content: {
          "application/json": ErrorResponse;
        };
      };
    };
  };
  ListUnfinishedOnceTask: {
    parameters: {
      query: ListUnfinishedOnceTaskInput;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The tasks. */
      200: {
        content: {
          "application/json": ListUnfinishedOnceTaskOutput;
        };
      };
      /** @description The caller lacks the permission. */
      403: {
        content: {
          "application/json": ErrorResponse;
        };
      };
      /** @description The service failed. */
      500: {
        content: {
          "application/json": ErrorResponse;
        };
      };
      /** @description The call failed; Code says why. */
      default: {
        content: {
          "application/json": ErrorResponse;
        };
      };
    };
  };
}
