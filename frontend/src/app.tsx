import { lazy, Suspense } from "react";
import { Redirect, Route, Switch, useLocation, useRoute, useSearch } from "wouter";
import { useHistoryState } from "wouter/use-browser-location";
import { AuthPage } from "./auth/auth-page";
import { ReauthDialog } from "./auth/reauth-dialog";
import { useLapsed, useLeft, useSession } from "./auth/session";
import { CrashBoundary } from "./crash-boundary";
import { useTexts } from "./i18n/texts";
import { NotFoundPage } from "./not-found-page";

const TasksRoot = lazy(() => import("./tasks/tasks-root"));

/** The address that somebody asked for before signing in, as the history keeps it. */
const asked = (path: string, search: string) => path + (search && `?${search}`);

const askedIn = (state: unknown): string =>
  typeof state === "object" && state && "asked" in state && typeof state.asked === "string"
    ? state.asked
    : "/";

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
  const left = useLeft();
  const [path] = useLocation();
  const search = useSearch();
  const back = askedIn(useHistoryState<unknown>());
  const [onList] = useRoute("/");
  const [editing, edited] = useRoute("/tasks/:id");

  // One place for both addresses, so that the list stays as it is while a task is edited.
  if (onList || editing) {
    return session ? (
      <Suspense>
        <TasksRoot key={session.userId} session={session} taskId={edited?.id} />
        {lapsed && <ReauthDialog email={session.email} lapsed={lapsed} />}
      </Suspense>
    ) : (
      <Redirect to="/sign-in" state={left ? undefined : { asked: asked(path, search) }} replace />
    );
  }
  return (
    <Switch>
      <Route path="/sign-in">
        {session ? <Redirect to={back} replace /> : <AuthPage key="in" mode="signIn" />}
      </Route>
      <Route path="/sign-up">
        {session ? <Redirect to={back} replace /> : <AuthPage key="up" mode="signUp" />}
      </Route>
      <Route>
        <NotFoundPage />
      </Route>
    </Switch>
  );
}
