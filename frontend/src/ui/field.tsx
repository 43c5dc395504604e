import { type ReactElement, type ReactNode, useId } from "react";

/** The attributes that tie a control to its label, hint and errors. */
export interface ControlProps {
  id: string;
  className: string;
  "aria-describedby"?: string;
  "aria-invalid"?: true;
}

interface FieldProps {
  label: string;
  hint?: ReactNode;
  faults?: readonly string[];
  children: (control: ControlProps) => ReactElement;
}

export const CONTROL =
  "min-h-11 w-full min-w-0 rounded-lg border border-line bg-card px-3 py-2 text-ink placeholder:text-quiet aria-invalid:border-alert";

/** A labelled control with its hint and errors below it. */
export function Field({ label, hint, faults = [], children }: FieldProps) {
  const id = useId();
  const described = hint || faults.length ? { "aria-describedby": `${id}-notes` } : {};
  return (
    <div className="grid content-start gap-1">
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      {children({
        id,
        className: CONTROL,
        ...described,
        ...(faults.length ? { "aria-invalid": true } : {}),
      })}
      <div id={`${id}-notes`} className="text-sm">
        {hint && <p className="text-quiet">{hint}</p>}
        <Faults of={faults} />
      </div>
    </div>
  );
}

export const Faults = ({ of }: { of: readonly string[] }) =>
  of.map((fault) => (
    <p key={fault} className="text-alert">
      {fault}
    </p>
  ));
