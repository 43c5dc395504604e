import type { RequestListener } from "node:http";

/** Milliseconds from the head of a request to the end of its response, as the API allows. */
const MOST = 30_000;

/** Cuts off a client that does not read its response: Node.js would keep both forever. */
export function limited(serve: RequestListener): RequestListener {
  return (request, response) => {
    const timer = setTimeout(() => request.socket.destroy(), MOST);
    response.once("close", () => clearTimeout(timer));
    serve(request, response);
  };
}
