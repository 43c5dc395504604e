import type { APIRequestContext, APIResponse, BrowserContext } from "@playwright/test";
import { expect } from "@playwright/test";

const isClosed = (fault: unknown) => /has been closed/.test(String(fault));

/**
 * Looks over the shoulder of a whole test: no answer sets a cookie, no page has an error, and
 * nothing offends the content security policy. Refusals a test provokes are named beforehand.
 */
export class Watch {
  #expected = new Set<number>();
  #reports: RegExp[] = [];
  #faults: string[] = [];
  #pending: Promise<unknown>[] = [];
  #answers = 0;

  /** Statuses that pages will be answered with in this test; the browser logs each as an error. */
  expectRefusals(...statuses: number[]): void {
    for (const status of statuses) {
      this.#expected.add(status);
    }
  }

  /** Requests of this test will get no answer at all. */
  expectBrokenConnections(): void {
    this.expectReports(/net::ERR_/);
  }

  /** What the browser's console will hold in this test. */
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
        // A tab that dies takes along what the browser knew of its answers.
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
    // Every other method of the request context goes through this one.
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
