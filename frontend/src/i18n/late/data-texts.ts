import { useTexts } from "../texts";
import { enData } from "./en-data";
import { urData } from "./ur-data";

/** Both languages, for they come late and are small. */
export const useDataTexts = () => (useTexts().language === "ur" ? urData : enData);
