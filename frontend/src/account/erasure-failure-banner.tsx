import type { Refusal } from "../auth/auth-api";
import { AuthFailureBanner } from "../auth/auth-failure";
import { useAccountTexts } from "../i18n/late/account-texts";
import { useTexts } from "../i18n/texts";
import { failureText } from "../tasks/notices/failure-text";
import { Banner } from "../ui/banner";
import { isDoubtful, isUnknown, type Stop } from "./erase-account";

/** Says what is deleted and what is not, and never more than is known. */
export function StopBanner({ stop }: { stop: Stop }) {
  const texts = useTexts();
  const words = useAccountTexts().delete;
  const said = (refusal: Refusal) =>
    "seconds" in refusal
      ? texts.auth.failures.busy(refusal.seconds)
      : texts.auth.failures[refusal.failure];

  switch (stop.step) {
    case "proof":
      return stop.failure.failure === "wrong" || "seconds" in stop.failure ? (
        <AuthFailureBanner failure={stop.failure} wrong={words.wrong} />
      ) : (
        <Banner>{words.nothing(said(stop.failure))}</Banner>
      );
    case "tasks":
      return (
        <Banner>
          {isUnknown(stop.error)
            ? words.tasksUnknown
            : words.tasksKept(failureText(stop.error, texts))}
        </Banner>
      );
    case "account":
      return (
        <Banner>
          {isDoubtful(stop.failure) ? words.accountUnknown : words.accountKept(said(stop.failure))}
        </Banner>
      );
  }
}
