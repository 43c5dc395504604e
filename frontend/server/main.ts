import { logError, logInfo, setLogFormat } from "./http/log.ts";
import { readConfig, readLogFormat } from "./settings/config.ts";
import { settings } from "./settings/environment.ts";
import { InvalidSetting } from "./settings/invalid-setting.ts";

try {
  setLogFormat(readLogFormat(settings));
  const config = readConfig(settings);
  const { start } = await import("./server.ts");
  await start(config);
  logInfo(`auth server and app on ${config.issuer}, listening on port ${config.port}`);
} catch (error) {
  if (error instanceof InvalidSetting) {
    logError(error.message);
  } else {
    logError("the server could not start", error);
  }
  process.exit(1);
}
