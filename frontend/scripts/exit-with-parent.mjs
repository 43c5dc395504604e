// For `node --import`: ends this process when whoever holds the other end of its stdin has gone.
process.stdin
  .on("end", () => process.exit(0))
  .on("error", () => process.exit(0))
  .resume();
