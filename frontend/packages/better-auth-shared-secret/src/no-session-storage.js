/** @type {typeof import("./index.js").noSessionStorage} */
export const noSessionStorage = {
  get: () => null,
  set: () => undefined,
  delete: () => undefined,
  getAndDelete: () => null,
  increment: () => 1,
};
