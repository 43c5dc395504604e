import { usePartTexts } from "../../i18n/late/part-texts";
import { useTexts } from "../../i18n/texts";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import type { Line } from "./details";
import { inWords } from "./details";

export interface SeveralLinesProps {
  lines: readonly Line[];
  /** How many lines were pasted. */
  all: number;
  onAdd: () => void;
  onKeep: () => void;
}

/** Asks whether to add each pasted line as a task, with a preview. */
export function SeveralLines({ lines, all, onAdd, onKeep }: SeveralLinesProps) {
  const texts = useTexts();
  const words = usePartTexts();
  return (
    <Dialog title={words.several(lines.length)} onClose={onKeep}>
      {all > lines.length && <p className="mb-2">{words.firstOf(lines.length, all)}</p>}
      <ul className="grid gap-2">
        {lines.map((line) => (
          <li key={line.number}>
            <bdi>{line.title}</bdi>
            {inWords(line, texts).map((words) => (
              <p key={words} className="text-sm text-quiet">
                {words}
              </p>
            ))}
          </li>
        ))}
      </ul>
      <div className="sticky bottom-0 mt-2 flex flex-wrap justify-end gap-2 bg-card py-2">
        <Button look="primary" onClick={onAdd}>
          {words.addSeveral(lines.length)}
        </Button>
        <Button onClick={onKeep}>{words.oneLine}</Button>
      </div>
    </Dialog>
  );
}
