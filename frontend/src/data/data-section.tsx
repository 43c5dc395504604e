import { useState } from "react";
import { useDataTexts } from "../i18n/late/data-texts";
import { Button } from "../ui/button";
import { ExportButtons } from "./export-buttons";
import { ImportDialog } from "./import-dialog";

export interface DataSectionProps {
  userId: string;
  /** The number of changes that the service does not have yet. */
  unsent: number;
  onChanged: () => void;
}

/** Export and import of tasks. */
export function DataSection({ userId, unsent, onChanged }: DataSectionProps) {
  const texts = useDataTexts();
  const [importing, setImporting] = useState(false);
  return (
    <section className="grid gap-2" aria-labelledby="data">
      <h3 id="data" className="font-semibold">
        {texts.title}
      </h3>
      <ExportButtons userId={userId} unsent={unsent} />
      <Button className="justify-self-start" onClick={() => setImporting(true)}>
        {texts.import.title}
      </Button>
      {importing && (
        <ImportDialog userId={userId} onChanged={onChanged} onClose={() => setImporting(false)} />
      )}
    </section>
  );
}
