import { Component, type ReactNode } from "react";
import { Button } from "./ui/button";

interface CrashBoundaryProps {
  title: string;
  reload: string;
  children: ReactNode;
}

/** Says that the app has stopped, instead of leaving an empty page. */
export class CrashBoundary extends Component<CrashBoundaryProps, { crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError() {
    return { crashed: true };
  }

  override render() {
    const { title, reload, children } = this.props;
    return this.state.crashed ? (
      <main className="mx-auto grid max-w-96 gap-4 px-4 py-10">
        <h1 className="text-3xl font-semibold">{title}</h1>
        <Button look="primary" onClick={() => location.reload()}>
          {reload}
        </Button>
      </main>
    ) : (
      children
    );
  }
}
