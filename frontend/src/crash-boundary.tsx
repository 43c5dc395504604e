import { Component, type ReactNode } from "react";
import type { Texts } from "./i18n/en";
import { Button } from "./ui/button";

interface CrashBoundaryProps {
  words: Texts["crash"];
  children: ReactNode;
}

/** Shows that the app has crashed, instead of an empty page. */
export class CrashBoundary extends Component<CrashBoundaryProps, { fault?: string }> {
  override state: { fault?: string } = {};

  static getDerivedStateFromError(error: unknown) {
    return { fault: String(error) };
  }

  override render() {
    const { words, children } = this.props;
    const { fault } = this.state;
    return fault === undefined ? (
      children
    ) : (
      <main className="mx-auto grid max-w-96 gap-4 px-4 py-10">
        <h1 className="text-3xl font-semibold">{words.title}</h1>
        <p>{words.why}</p>
        <p dir="ltr" className="rounded-lg border border-line p-2 font-mono text-sm wrap-anywhere">
          {fault}
        </p>
        <Button look="primary" onClick={() => location.reload()}>
          {words.reload}
        </Button>
      </main>
    );
  }
}
