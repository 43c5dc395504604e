import { useTexts } from "../../i18n/texts";
import { Field } from "../../ui/field";

/** The user's address, read-only. It is visible because password managers ignore hidden fields. */
export function FixedEmail({ email }: { email: string }) {
  const { auth } = useTexts();
  return (
    <Field label={auth.email}>
      {(control) => (
        <input
          {...control}
          name="email"
          type="email"
          dir="ltr"
          autoComplete="username"
          value={email}
          readOnly
        />
      )}
    </Field>
  );
}
