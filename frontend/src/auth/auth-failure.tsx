import { useTexts } from "../i18n/texts";
import { Banner } from "../ui/banner";
import { useCountdown } from "../ui/delay";
import type { Refusal } from "./auth-api";

export type Failure = Refusal;

interface AuthFailureBannerProps {
  failure: Failure;
  /** What is said of a wrong password where no address was typed. */
  wrong?: string;
}

/** Says why somebody could not sign in or up, or do what takes the password. */
export function AuthFailureBanner({ failure, wrong }: AuthFailureBannerProps) {
  const { auth } = useTexts();
  if ("seconds" in failure) {
    return <Wait seconds={failure.seconds} />;
  }
  return (
    <Banner>{(failure.failure === "wrong" && wrong) || auth.failures[failure.failure]}</Banner>
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
