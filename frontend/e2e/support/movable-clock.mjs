/** Preloaded into a server under test: a message with a number of milliseconds shifts its clock by that. */
const RealDate = Date;
let shift = 0;

globalThis.Date = class extends RealDate {
  constructor(...parts) {
    super(...(parts.length > 0 ? parts : [RealDate.now() + shift]));
  }

  static now() {
    return RealDate.now() + shift;
  }
};

process.on("message", (milliseconds) => {
  shift = Number(milliseconds);
  process.send?.(Date.now());
});
