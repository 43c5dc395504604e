import { lazy, Suspense } from "react";
import { Redirect, Route, Switch, useRoute } from "wouter";
import { AuthPage } from "./auth/auth-page";
import { ReauthDialog } from "./auth/reauth-dialog";
import { useLapsed, useSession } from "./auth/session";
import { CrashBoundary } from "./crash-boundary";
import { useTexts } from "./i18n/texts";
import { NotFoundPage } from "./not-found-page";

const TasksRoot = lazy(() => import("./tasks/tasks-root"));

export function App() {
  const { crash } = useTexts();
  return (
    <CrashBoundary words={crash}>
      <Pages />
    </CrashBoundary>
  );
}

function Pages() {
  const session = useSession();
  const lapsed = useLapsed();
  const [onList] = useRoute("/");
  const [editing, edited] = useRoute("/tasks/:id");

  // One place for both addresses, so that the list stays as it is while a task is edited.
  if (onList || editing) {
    return session ? (
      <Suspense>
        <TasksRoot key={session.userId} session={session} taskId={edited?.id} />
        {lapsed && <ReauthDialog email={session.email} />}
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
