import { useEffect, useRef, useState } from "react";
import { useTexts } from "../i18n/texts";
import { Field } from "../ui/field";

interface PasswordInputProps {
  label: string;
  name: string;
  autoComplete: "current-password" | "new-password";
  shown: boolean;
  focus?: boolean;
}

/** A password input; a new password shows its rule. */
export function PasswordInput({
  label,
  name,
  autoComplete,
  shown,
  focus = false,
}: PasswordInputProps) {
  const { auth } = useTexts();
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (focus) {
      input.current?.focus();
    }
  }, [focus]);

  return (
    <Field label={label} hint={autoComplete === "new-password" ? auth.passwordHint : undefined}>
      {(control) => (
        <input
          {...control}
          ref={input}
          name={name}
          dir="ltr"
          type={shown ? "text" : "password"}
          autoComplete={autoComplete}
          autoCapitalize="none"
          spellCheck={false}
          required
        />
      )}
    </Field>
  );
}

interface ShowPasswordProps {
  shown: boolean;
  onChange: (shown: boolean) => void;
}

export function ShowPassword({ shown, onChange }: ShowPasswordProps) {
  const { auth } = useTexts();
  return (
    <label className="flex min-h-11 items-center gap-2">
      <input
        type="checkbox"
        checked={shown}
        onChange={(event) => onChange(event.target.checked)}
        className="size-6 accent-accent"
      />
      {auth.showPassword}
    </label>
  );
}

interface PasswordFieldProps {
  mode: "signIn" | "signUp";
  focus?: boolean;
}

/** A password input with a switch to show what is typed. */
export function PasswordField({ mode, focus = false }: PasswordFieldProps) {
  const { auth } = useTexts();
  const [shown, setShown] = useState(false);
  return (
    <>
      <PasswordInput
        label={auth.password}
        name="password"
        autoComplete={mode === "signUp" ? "new-password" : "current-password"}
        shown={shown}
        focus={focus}
      />
      <ShowPassword shown={shown} onChange={setShown} />
    </>
  );
}
