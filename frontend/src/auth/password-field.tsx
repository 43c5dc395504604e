import { useState } from "react";
import { useTexts } from "../i18n/texts";
import { Field } from "../ui/field";

/** The password, which its owner may look at while typing. */
export function PasswordField({ mode }: { mode: "signIn" | "signUp" }) {
  const { auth } = useTexts();
  const [shown, setShown] = useState(false);
  return (
    <>
      <Field label={auth.password} hint={mode === "signUp" ? auth.passwordHint : undefined}>
        {(control) => (
          <input
            {...control}
            name="password"
            type={shown ? "text" : "password"}
            autoComplete={mode === "signUp" ? "new-password" : "current-password"}
            autoCapitalize="none"
            spellCheck={false}
            required
          />
        )}
      </Field>
      <label className="flex min-h-6 items-center gap-2">
        <input
          type="checkbox"
          checked={shown}
          onChange={(event) => setShown(event.target.checked)}
          className="size-6 accent-accent"
        />
        {auth.showPassword}
      </label>
    </>
  );
}
