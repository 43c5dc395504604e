import { lazy, Suspense } from "react";
import { Redirect, Route, Switch, useLocation, useRoute, useSearch } from "wouter";
import { useHistoryState } from "wouter/use-browser-location";
// In the first file, for what it shares with the others would be a file of its own.
import "./auth/bearer";
import { AuthPage } from "./auth/forms/auth-page";
import { ReauthDialog } from "./auth/forms/reauth-dialog";
import { useLapsed, useSession, useSignedOut } from "./auth/session";
import { CrashBoundary } from "./crash-boundary";
import { useTexts } from "./i18n/texts";
import { NotFoundPage } from "./not-found-page";

const TasksRoot = lazy(() => import("./tasks/tasks-root"));

/** The address requested before signing in, as kept in the history state. */
const requestedAddress = (path: string, search: string) => path + (search && `?${search}`);

const requestedAddressIn = (state: unknown): string =>
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
  const signedOut = useSignedOut();
  const [path] = useLocation();
  const search = useSearch();
  const back = requestedAddressIn(useHistoryState<unknown>());
  const [onList] = useRoute("/");
  const [editing, edited] = useRoute("/tasks/:id");

  // One branch for both addresses, so that the list stays mounted while a task is edited.
  if (onList || editing) {
    return session ? (
      <Suspense>
        <TasksRoot key={session.userId} session={session} taskId={edited?.id} />
        {lapsed && <ReauthDialog email={session.email} lapsed={lapsed} />}
      </Suspense>
    ) : (
      <Redirect
        to="/sign-in"
        state={signedOut ? undefined : { asked: requestedAddress(path, search) }}
        replace
      />
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
