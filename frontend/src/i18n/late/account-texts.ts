import { useTexts } from "../texts";
import { enAccount } from "./en-account";
import { urAccount } from "./ur-account";

/** Both languages, for they come late and are small. */
export const useAccountTexts = () => (useTexts().language === "ur" ? urAccount : enAccount);
