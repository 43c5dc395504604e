import { useTexts } from "../../i18n/texts";
import { Banner } from "../../ui/banner";
import { useCountdown } from "../../ui/delay";
import type { AuthError } from "../auth-api";

export type Failure = AuthError;

interface AuthFailureBannerProps {
  failure: Failure;
  /** The message for a wrong password where no address was typed. */
  wrong?: string;
}

/** Says why signing in or up failed, or another action that takes the password. */
export function AuthFailureBanner({ failure, wrong }: AuthFailureBannerProps) {
  const { auth } = useTexts();
  if ("seconds" in failure) {
    return <RetryCountdown seconds={failure.seconds} />;
  }
  return (
    <Banner>{(failure.failure === "wrong" && wrong) || auth.failures[failure.failure]}</Banner>
  );
}

/** The countdown is visual only: a screen reader would announce every second as an alert. */
function RetryCountdown({ seconds }: { seconds: number }) {
  const { auth } = useTexts();
  const left = useCountdown(seconds);
  return (
    <Banner>
      <span className="sr-only">{auth.failures.busy(seconds)}</span>
      <span aria-hidden="true">{left ? auth.failures.busy(left) : auth.failures.busyOver}</span>
    </Banner>
  );
}
