import { useTexts } from "../i18n/texts";
import { Banner } from "../ui/banner";
import { useCountdown } from "../ui/delay";
import type { Outcome } from "./auth-api";

export type Failure = Exclude<Outcome, { token: string }>;

/** Says why somebody could not sign in or up. */
export function AuthFailureBanner({ failure }: { failure: Failure }) {
  const { auth } = useTexts();
  return "seconds" in failure ? (
    <Wait seconds={failure.seconds} />
  ) : (
    <Banner>{auth.failures[failure.failure]}</Banner>
  );
}

/** The seconds run before the eyes only: read out, each of them would be an alert. */
function Wait({ seconds }: { seconds: number }) {
  const { auth } = useTexts();
  const left = useCountdown(seconds);
  return (
    <Banner>
      <span className="sr-only">{auth.failures.busy(seconds)}</span>
      <span aria-hidden="true">{left ? auth.failures.busy(left) : auth.failures.busyOver}</span>
    </Banner>
  );
}
