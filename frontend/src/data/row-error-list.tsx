import { useDataTexts } from "../i18n/late/data-texts";

const SHOWN = 20;

interface FaultListProps {
  faults: readonly { at: string; why: string }[];
}

/** What is left out, and why, each by its place in the file. */
export function FaultList({ faults }: FaultListProps) {
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
        {faults.slice(0, SHOWN).map(({ at, why }) => (
          <li key={at}>
            {at}: {why}
          </li>
        ))}
        {faults.length > SHOWN && <li>{words.more(faults.length - SHOWN)}</li>}
      </ul>
    </section>
  );
}
