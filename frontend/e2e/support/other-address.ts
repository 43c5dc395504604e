import { once } from "node:events";
import { type IncomingHttpHeaders, request } from "node:http";
import { text } from "node:stream/consumers";

interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: string;
}

/** Posts JSON from another loopback address. Only Linux has all of 127.0.0.0/8. */
export async function postFrom(
  localAddress: string,
  path: string,
  body: unknown = {},
  headers: Record<string, string> = {},
): Promise<Answer> {
  const { port } = new URL(process.env["APP_URL"] ?? "http://localhost:3000");
  const sent = request({
    host: "127.0.0.1",
    port,
    path,
    localAddress,
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
  });
  sent.end(JSON.stringify(body));
  const [response] = await once(sent, "response");
  return { status: response.statusCode, headers: response.headers, body: await text(response) };
}
