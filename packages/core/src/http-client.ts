import type { Client, FetchOptions, ParseAs, ParseAsResponse } from "openapi-fetch";

/**
 * openapi-fetch's client with bodies of exactly the documented types. Its own maps over them, for members that are read or
 * written only, and makes objects with the methods of a text of open value lists (`"A" | (string & {})`).
 */
export type HttpClient<Paths extends object> = Pick<Client<Paths>, "use" | "eject"> & {
  request<Method extends HttpMethod, Path extends PathsWith<Paths, Method>, As extends ParseAs = "json">(
    method: Method,
    path: Path,
    ...options: Options<OperationAt<Paths, Path, Method>, As>
  ): Promise<Answer<OperationAt<Paths, Path, Method>, As>>;
} & {
  [Method in HttpMethod as Uppercase<Method>]: <Path extends PathsWith<Paths, Method>, As extends ParseAs = "json">(
    path: Path,
    ...options: Options<OperationAt<Paths, Path, Method>, As>
  ) => Promise<Answer<OperationAt<Paths, Path, Method>, As>>;
};

type OperationAt<Paths, Path extends keyof Paths, Method extends HttpMethod> = Paths[Path] extends {
  [M in Method]: infer Operation;
}
  ? Operation
  : never;

type HttpMethod = "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace";

type PathsWith<Paths, Method extends HttpMethod> = keyof {
  [Path in keyof Paths as Paths[Path] extends { [M in Method]: unknown } ? Path : never]: Paths[Path];
};

type Options<Operation, As> =
  Record<never, never> extends CallOptions<Operation, As>
    ? [(CallOptions<Operation, As> & Record<string, unknown>)?]
    : [CallOptions<Operation, As> & Record<string, unknown>];

type CallOptions<Operation, As> = Omit<FetchOptions<Operation>, "body" | "parseAs"> &
  BodyOption<Operation> & { parseAs?: As };

type BodyOption<Operation> = Operation extends { requestBody: { content: infer Content } }
  ? { body: Content[keyof Content] }
  : Operation extends { requestBody?: { content: infer Content } }
    ? { body?: Content[keyof Content] }
    : { body?: never };

type Answer<Operation, As> = Operation extends { responses: infer Responses }
  ?
      | {
          data: ParseAsResponse<BodyOf<Responses, Success<keyof Responses>>, { parseAs: As }>;
          error?: never;
          response: Response;
        }
      | {
          data?: never;
          error: BodyOf<Responses, Exclude<keyof Responses, Success<keyof Responses>>>;
          response: Response;
        }
  : never;

type Success<Status> = Status extends string | number ? (`${Status}` extends `2${string}` ? Status : never) : never;

/** The bodies at some statuses, `undefined` where there is none. */
type BodyOf<Responses, Status extends keyof Responses> = {
  [S in Status]: Responses[S] extends { content: infer Content } ? Content[keyof Content] : undefined;
}[Status];
