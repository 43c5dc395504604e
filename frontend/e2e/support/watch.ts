import type { APIRequestContext, APIResponse, BrowserContext } from "@playwright/test";
import { expect } from "@playwright/test";

const isClosed = (fault: unknown) => /has been closed/.test(String(fault));

/**
 * Watches a whole test: no response sets a cookie, no page has an error, and nothing violates the
 * content security policy. A test declares in advance the errors it provokes.
 */
export class Watch {
  #expected = new Set<number>();
  #reports: RegExp[] = [];
  #faults: string[] = [];
  #pending: Promise<unknown>[] = [];
  #answers = 0;

  /** Error statuses to expect in this test; the browser logs each as an error. */
  expectRefusals(...statuses: number[]): void {
    for (const status of statuses) {
      this.#expected.add(status);
    }
  }

  /** Expects requests in this test to get no response. */
  expectBrokenConnections(): void {
    this.expectReports(/net::ERR_/);
  }

  /** Expects this text in the browser's console. */
  expectReports(report: RegExp): void {
    this.#reports.push(report);
  }

  async overContext(context: BrowserContext): Promise<void> {
    this.overRequests(context.request);
    await context.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", (event) => {
        console.error(`policy violated: ${event.violatedDirective} by ${event.blockedURI}`);
      });
    });
    context.on("response", (response) => {
      const look = response
        .headersArray()
        .then((headers) => this.#noCookie(response.url(), headers))
        // The responses of a closed tab can no longer be read.
        .catch((fault) => isClosed(fault) || this.#faults.push(`not looked at: ${fault}`));
      this.#pending.push(look);
    });
    context.on("weberror", (error) => this.#faults.push(`page error: ${error.error()}`));
    context.on("console", (message) => {
      const status = /the server responded with a status of (\d+)/.exec(message.text())?.[1];
      const expected =
        (status && this.#expected.has(Number(status))) ||
        this.#reports.some((report) => report.test(message.text()));
      if (message.type() === "error" && !expected) {
        this.#faults.push(`console: ${message.text()}`);
      }
    });
  }

  overRequests(requests: APIRequestContext): void {
    const send = requests.fetch.bind(requests);
    // The other methods of the request context call this one.
    requests.fetch = async (...call): Promise<APIResponse> => {
      const response = await send(...call);
      this.#noCookie(response.url(), response.headersArray());
      return response;
    };
  }

  #noCookie(url: string, headers: readonly { name: string }[]): void {
    this.#answers += 1;
    if (headers.some(({ name }) => name.toLowerCase() === "set-cookie")) {
      this.#faults.push(`Set-Cookie from ${url}`);
    }
  }

  async conclude(...contexts: BrowserContext[]): Promise<void> {
    await Promise.all(this.#pending);
    for (const context of contexts) {
      expect(await context.cookies(), "cookies in the browser").toEqual([]);
    }
    expect(this.#faults, "faults on the way").toEqual([]);
    expect(this.#answers, "answers looked at").toBeGreaterThan(0);
  }
}
