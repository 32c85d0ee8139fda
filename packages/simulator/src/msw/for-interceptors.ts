/**
 * What `fetch` gives, in the form in which MSW hands it on rightly to `node:http`. An error that MSW is given before it is
 * given a response comes over a socket that never connected: right for a refusal, which has its code on the error itself,
 * and wrong for a reset, which hence is a body that fails at once, so that the socket ends without a byte of answer. An
 * encoding has been undone, so that none is named.
 */
export async function forInterceptors(fetched: Promise<Response>): Promise<Response> {
  try {
    const response = await fetched;
    response.headers.delete("content-encoding");
    return response;
  } catch (error) {
    const { code, errno } = ((error as Error).cause ?? {}) as { code?: string; errno?: number };
    if (code === "ECONNRESET") return new Response(new ReadableStream({ start: (body) => body.error(error) }));
    throw code === undefined ? error : Object.assign(error as Error, { code, errno });
  }
}
