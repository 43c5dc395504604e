import { useTexts } from "../../i18n/texts";
import { Button } from "../../ui/button";
import { CloseIcon } from "../../ui/icons";

export interface Chip {
  kind: "due_date" | "priority";
  text: string;
  onRemove: () => void;
}

/** The date and priority recognised in the line; pressing a chip undoes it. */
export function Chips({ chips }: { chips: readonly Chip[] }) {
  const { quickAdd } = useTexts();
  if (chips.length === 0) {
    return null;
  }
  return (
    <fieldset className="mt-2 flex min-w-0 flex-wrap gap-2">
      <legend className="sr-only">{quickAdd.understood}</legend>
      {chips.map(({ kind, text, onRemove }) => (
        <Button key={kind} className="text-sm" onClick={onRemove}>
          <bdi>{text}</bdi>
          <span className="sr-only">{quickAdd.remove}</span>
          <CloseIcon />
        </Button>
      ))}
    </fieldset>
  );
}
