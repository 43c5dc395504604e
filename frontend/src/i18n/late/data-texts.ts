import { useTexts } from "../texts";
import { enData } from "./en-data";
import { urData } from "./ur-data";

/** Both languages in one: they are small and loaded lazily. */
export const useDataTexts = () => (useTexts().language === "ur" ? urData : enData);
