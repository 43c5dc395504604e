import { useDataTexts } from "../i18n/late/data-texts";

const MAX_SHOWN = 20;

interface FaultListProps {
  faults: readonly { at: string; why: string }[];
}

/** The rows left out, each with its position in the file and the reason. */
export function RowErrorList({ faults }: FaultListProps) {
  const words = useDataTexts().import;
  if (faults.length === 0) {
    return null;
  }
  return (
    <section className="grid gap-1" aria-labelledby="omitted">
      <h3 id="omitted" className="font-semibold text-alert">
        {words.faults(faults.length)}
      </h3>
      <ul className="grid gap-1">
        {faults.slice(0, MAX_SHOWN).map(({ at, why }) => (
          <li key={at}>
            {at}: {why}
          </li>
        ))}
        {faults.length > MAX_SHOWN && <li>{words.more(faults.length - MAX_SHOWN)}</li>}
      </ul>
    </section>
  );
}
