import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { lazy, Suspense, useEffect } from "react";
import { Redirect, Route, Switch, useRoute } from "wouter";
import { ApiFailure } from "./api/problem";
import { AuthPage } from "./auth/auth-page";
import { useSession } from "./auth/session";
import { CrashBoundary } from "./crash-boundary";
import { useTexts } from "./i18n/texts";
import { NotFoundPage } from "./not-found-page";

const TasksPage = lazy(() => import("./tasks/tasks-page"));

const MOST_TRIES = 3;

const client = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: "always",
      retry: (failures, error) =>
        failures < MOST_TRIES - 1 && error instanceof ApiFailure && error.status === 503,
      retryDelay: (_, error) =>
        (error instanceof ApiFailure ? Math.min(error.retryAfter ?? 1, 5) : 1) * 1000,
    },
    // A change that cannot be sent is told at once, not kept for later.
    mutations: { networkMode: "always" },
  },
});

export function App() {
  const { crash } = useTexts();
  return (
    <CrashBoundary title={crash.title} reload={crash.reload}>
      <QueryClientProvider client={client}>
        <Pages />
      </QueryClientProvider>
    </CrashBoundary>
  );
}

function Pages() {
  const session = useSession();
  const [onList] = useRoute("/");
  const [editing, edited] = useRoute("/tasks/:id");

  // The next person at this machine must not see the last one's tasks.
  useEffect(() => {
    if (!session) {
      client.clear();
    }
  }, [session]);

  // One place for both addresses, so that the list stays as it is while a task is edited.
  if (onList || editing) {
    return session ? (
      <Suspense>
        <TasksPage session={session} taskId={edited?.id} />
      </Suspense>
    ) : (
      <Redirect to="/sign-in" replace />
    );
  }
  return (
    <Switch>
      <Route path="/sign-in">
        {session ? <Redirect to="/" replace /> : <AuthPage key="in" mode="signIn" />}
      </Route>
      <Route path="/sign-up">
        {session ? <Redirect to="/" replace /> : <AuthPage key="up" mode="signUp" />}
      </Route>
      <Route>
        <NotFoundPage />
      </Route>
    </Switch>
  );
}
