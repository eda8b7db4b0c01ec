import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { useSettings } from "./settings.ts";

export const SettingsContext = createContext<ReturnType<typeof useSettings>>(null as never);

/** The reader's settings, and how to change them. */
export const useOwnSettings = () => useContext(SettingsContext);
