import { useEffect, useRef, useState } from "react";
import { useTexts } from "../i18n/texts";
import { Field } from "../ui/field";

interface PasswordFieldProps {
  mode: "signIn" | "signUp";
  focus?: boolean;
}

/** The password, which its owner may look at while typing. */
export function PasswordField({ mode, focus = false }: PasswordFieldProps) {
  const { auth } = useTexts();
  const [shown, setShown] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (focus) {
      input.current?.focus();
    }
  }, [focus]);

  return (
    <>
      <Field label={auth.password} hint={mode === "signUp" ? auth.passwordHint : undefined}>
        {(control) => (
          <input
            {...control}
            ref={input}
            name="password"
            dir="ltr"
            type={shown ? "text" : "password"}
            autoComplete={mode === "signUp" ? "new-password" : "current-password"}
            autoCapitalize="none"
            spellCheck={false}
            required
          />
        )}
      </Field>
      <label className="flex min-h-11 items-center gap-2">
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
