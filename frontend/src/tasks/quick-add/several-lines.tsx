import { useTexts } from "../../i18n/texts";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { codePoints, MOST_IN_TITLE } from "../model/task";
import { type Content, inWords } from "./details";

/** More lines than this are unlikely to be a list of tasks. */
const MAX_LINES = 100;

/** The lines of a text if each can be a task; none if it is a single line or prose. */
export function linesOf(text: string): string[] {
  const lines = text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const isList =
    lines.length > 1 &&
    lines.length <= MAX_LINES &&
    lines.every((line) => codePoints(line) <= MOST_IN_TITLE);
  return isList ? lines : [];
}

export interface Line extends Content {
  number: number;
}

interface SeveralLinesProps {
  lines: readonly Line[];
  onAdd: () => void;
  onKeep: () => void;
}

/** Asks whether to add each pasted line as a task, with a preview. */
export function SeveralLines({ lines, onAdd, onKeep }: SeveralLinesProps) {
  const texts = useTexts();
  const { quickAdd } = texts;
  return (
    <Dialog title={quickAdd.several(lines.length)} onClose={onKeep}>
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
      <div className="sticky bottom-0 mt-2 flex flex-wrap gap-2 bg-card py-2">
        <Button look="primary" onClick={onAdd}>
          {quickAdd.addSeveral(lines.length)}
        </Button>
        <Button onClick={onKeep}>{quickAdd.oneLine}</Button>
      </div>
    </Dialog>
  );
}
