import { useTexts } from "../i18n/texts";
import { Field } from "../ui/field";

/** Whose password is asked for. It can be seen, for only such a field tells a password manager. */
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
