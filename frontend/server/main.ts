import { logError } from "./http/log.ts";
import { readConfig } from "./settings/config.ts";
import { settings } from "./settings/environment.ts";
import { InvalidSetting } from "./settings/invalid-setting.ts";

try {
  const config = readConfig(settings);
  const { start } = await import("./server.ts");
  await start(config);
  console.log(`auth server and app on http://localhost:${config.port}`);
} catch (error) {
  if (error instanceof InvalidSetting) {
    console.error(error.message);
  } else {
    logError("the server could not start", error);
  }
  process.exit(1);
}
