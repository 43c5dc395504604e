import { useEffect, useRef, useState } from "react";
import { useTexts } from "../../i18n/texts";
import { CONTROL, Field } from "../../ui/field";
import { EyeIcon } from "../../ui/icons";

interface PasswordFieldProps {
  label: string;
  name: string;
  autoComplete: "current-password" | "new-password";
  focus?: boolean;
}

/** A password input with a button inside it that shows what is typed; a new password shows its rule. */
export function PasswordField({ label, name, autoComplete, focus = false }: PasswordFieldProps) {
  const { auth } = useTexts();
  const input = useRef<HTMLInputElement>(null);
  const [shown, setShown] = useState(false);

  useEffect(() => {
    if (focus) {
      input.current?.focus();
    }
    // Hidden again when the form is sent: browsers offer to remember plain text fields otherwise.
    const form = input.current?.form;
    const hide = () => setShown(false);
    form?.addEventListener("submit", hide);
    return () => form?.removeEventListener("submit", hide);
  }, [focus]);

  return (
    <Field label={label} hint={autoComplete === "new-password" ? auth.passwordHint : undefined}>
      {(control) => (
        // Passwords are left to right in either language, and so is the place of the button.
        <div dir="ltr" className="relative">
          <input
            {...control}
            ref={input}
            name={name}
            type={shown ? "text" : "password"}
            autoComplete={autoComplete}
            autoCapitalize="none"
            spellCheck={false}
            required
            className={`${CONTROL} pe-12`}
          />
          <button
            type="button"
            aria-label={shown ? auth.hidePassword : auth.showPassword}
            aria-controls={control.id}
            onClick={() => setShown(!shown)}
            className="absolute inset-y-0 end-0 grid w-11 cursor-pointer place-items-center rounded-lg text-quiet"
          >
            <EyeIcon crossed={shown} />
          </button>
        </div>
      )}
    </Field>
  );
}
