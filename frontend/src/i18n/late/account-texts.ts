import { useTexts } from "../texts";
import { enAccount } from "./en-account";
import { urAccount } from "./ur-account";

/** Both languages in one: they are small and loaded lazily. */
export const useAccountTexts = () => (useTexts().language === "ur" ? urAccount : enAccount);
