import { useTexts } from "../texts";
import { enParts } from "./en-parts";
import { urParts } from "./ur-parts";

/** Both languages in one: they are small and loaded lazily. */
export const usePartTexts = () => (useTexts().language === "ur" ? urParts : enParts);
