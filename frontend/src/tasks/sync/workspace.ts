import type { QueryClient } from "@tanstack/react-query";
import type { Texts } from "../../i18n/en";
import type { Change } from "../model/change";
import { createIds, type Ids } from "../model/ids";
import { haveSameContent } from "../model/task";
import { failureText } from "../notices/failure-text";
import { createNotices, type Notices } from "../notices/notices";
import { isOpen } from "../outbox/entries";
import { createOutbox, type Outbox } from "../outbox/outbox";
import { createSender, type Sender } from "../outbox/send";
import { createShelf } from "../outbox/shelf";
import { createDeeds, type Deeds } from "./deeds";
import { createDeletions, type Deletions } from "./deletions";
import { createDrafts, type Drafts } from "./drafts";
import { createRefresh, listedTasks, type Refresh } from "./list-query";
import { createOtherTabs } from "./other-tabs";
import { createQueryClient } from "./query-client";

/** All data that this page holds of the signed-in user. It ends with the session. */
export interface Workspace {
  userId: string;
  ids: Ids;
  queryClient: QueryClient;
  notices: Notices;
  drafts: Drafts;
  outbox: Outbox;
  deletions: Deletions;
  deeds: Deeds;
  refresh: Refresh;
  fetchVersion: Sender["fetchVersion"];
  /** Whether changes made here are not at the service yet. */
  isUnsaved: () => boolean;
  /** Whether signing out would discard anything, here or in another tab. */
  isUnsavedAnywhere: () => boolean;
  /** Submits the unsent changes of this user's earlier pages. */
  resume: (texts: Texts) => void;
  /** Discards all stored data, for a confirmed sign-out. */
  erase: () => void;
  /** Ends the workspace; only unsent changes stay stored for the user. */
  close: () => void;
}

export function createWorkspace(userId: string): Workspace {
  const life = new AbortController();
  const { signal } = life;
  const ids = createIds();
  const sender = createSender(ids);
  const queryClient = createQueryClient();
  const notices = createNotices();
  const drafts = createDrafts(userId, ids);
  const shelf = createShelf(userId);
  const otherTabs = createOtherTabs(userId, (change, answer) => {
    outbox.hear(change, answer);
    refresh.now();
  });
  const outbox = createOutbox({
    ids,
    shelf,
    send: sender.send,
    onSent: otherTabs.announce,
    findAlike: (task) =>
      [...listedTasks(queryClient), ...outbox.entries.get().flatMap(({ answer }) => answer ?? [])]
        .filter((each) => haveSameContent(each, task))
        .map(({ id }) => id),
  });
  const deletions = createDeletions(outbox, sender);
  const refresh = createRefresh(queryClient, outbox);
  const deeds = createDeeds({ ids, outbox, notices, deletions, refresh });

  addEventListener("online", outbox.tryNow, { signal });
  addEventListener("pagehide", deletions.handOver, { signal });

  function resumeOne(change: Change, texts: Texts): void {
    outbox
      .submit(change)
      .catch((error: unknown) => {
        if (change.kind === "add") {
          return;
        }
        if (change.kind === "edit" && change.guarded) {
          drafts.keep({ base: change.task, changes: change.changes });
        }
        const { putBack, stillThere } = texts.notices;
        const say = change.kind === "edit" ? putBack : stillThere;
        const text = say(change.task.title, failureText(error, texts));
        notices.notify({ id: `failed-${change.task.id}`, alert: true, text });
      })
      .finally(refresh.soon);
  }

  const isUnsaved = () =>
    outbox.entries.get().some(isOpen) ||
    drafts.all.get().size > 0 ||
    drafts.newTitle.get().trim() !== "" ||
    (!navigator.onLine && deletions.tasks.get().length > 0);

  return {
    userId,
    ids,
    queryClient,
    notices,
    drafts,
    outbox,
    deletions,
    deeds,
    refresh,
    fetchVersion: sender.fetchVersion,
    isUnsaved,
    isUnsavedAnywhere: () => isUnsaved() || shelf.countOthers() > 0,
    resume: (texts) =>
      shelf.takeOver((changes) => {
        for (const change of changes) {
          resumeOne(change, texts);
        }
      }),
    erase: () => {
      drafts.erase();
      shelf.eraseAll();
    },
    close: () => {
      life.abort();
      refresh.close();
      outbox.close();
      otherTabs.close();
      shelf.close();
      queryClient.clear();
    },
  };
}
