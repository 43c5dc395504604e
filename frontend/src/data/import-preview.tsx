import { useDataTexts } from "../i18n/late/data-texts";
import { useTexts } from "../i18n/texts";
import type { Content } from "./files/content";
import type { ParsedFile } from "./files/parsed-file";
import { RowErrorList } from "./row-error-list";
import type { Plan } from "./transfer/plan";

const MAX_SHOWN = 5;

interface ImportPreviewProps {
  reading: ParsedFile;
  plan: Plan;
}

/** Previews an import: the number of tasks, the first few, and the rows left out. */
export function ImportPreview({
  reading: { kind, rows, faults, remarks },
  plan,
}: ImportPreviewProps) {
  const { import: words, faults: faultWords } = useDataTexts();
  const { additions } = plan;
  const there = rows.length - additions.length;
  const where = kind === "json" ? words.entry : words.line;
  return (
    <div className="grid gap-3">
      <p role="status">
        {words.kinds[kind]}: {words.found(rows.length)} {there > 0 && words.there(there)}{" "}
        {additions.length === 0 && words.nothingNew}
      </p>
      {remarks > 0 && <p>{words.remarks(remarks)}</p>}
      {additions.length > 0 && (
        <section className="grid gap-1" aria-labelledby="first-rows">
          <h3 id="first-rows" className="font-semibold">
            {words.first}
          </h3>
          <ul className="grid gap-1">
            {additions.slice(0, MAX_SHOWN).map(({ row }) => (
              <li key={row.at} className="rounded-lg border border-faint px-3 py-2">
                <Preview content={row.content} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <RowErrorList
        faults={faults.map(({ at, kind: fault }) => ({ at: where(at), why: faultWords[fault] }))}
      />
    </div>
  );
}

/** Right to left, its parts would change places. */
const isolate = (date: string) => `\u2066${date}\u2069`;

function Preview({ content }: { content: Content }) {
  const { tasks, editor } = useTexts();
  const { title, description, completed, priority, due_date } = content;
  return (
    <>
      <p dir="auto" className="line-clamp-2 font-medium">
        {title}
      </p>
      {description && (
        <p dir="auto" className="line-clamp-2 text-sm text-quiet">
          {description}
        </p>
      )}
      <p className="flex flex-wrap gap-x-3 text-sm text-quiet">
        <span>{tasks.priorityOf(tasks.priorities[priority])}</span>
        {due_date && <span>{tasks.dueOn(isolate(due_date))}</span>}
        {completed && <span>{editor.fields.completed}</span>}
      </p>
    </>
  );
}
