// For `node --import`: ends this process when the parent closes the other end of its stdin.
process.stdin
  .on("end", () => process.exit(0))
  .on("error", () => process.exit(0))
  .resume();
