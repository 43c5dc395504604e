import type { AuthError } from "../auth/auth-api";
import { AuthFailureBanner } from "../auth/forms/auth-failure";
import { useAccountTexts } from "../i18n/late/account-texts";
import { useTexts } from "../i18n/texts";
import { failureText } from "../tasks/notices/failure-text";
import { Banner } from "../ui/banner";
import { type ErasureFailure, mayBeDeleted, mayBeErased } from "./erase-account";

/** Says what has been deleted and what has not, as far as is known. */
export function ErasureFailureBanner({ failure }: { failure: ErasureFailure }) {
  const texts = useTexts();
  const words = useAccountTexts().delete;
  const explain = (refusal: AuthError) =>
    "seconds" in refusal
      ? texts.auth.failures.busy(refusal.seconds)
      : texts.auth.failures[refusal.failure];

  switch (failure.step) {
    case "proof":
      return failure.failure.failure === "wrong" || "seconds" in failure.failure ? (
        <AuthFailureBanner failure={failure.failure} wrong={words.wrong} />
      ) : (
        <Banner>{words.nothing(explain(failure.failure))}</Banner>
      );
    case "tasks":
      return (
        <Banner>
          {mayBeErased(failure.error)
            ? words.tasksUnknown
            : words.tasksKept(failureText(failure.error, texts))}
        </Banner>
      );
    case "account":
      return (
        <Banner>
          {mayBeDeleted(failure.failure)
            ? words.accountUnknown
            : words.accountKept(explain(failure.failure))}
        </Banner>
      );
  }
}
