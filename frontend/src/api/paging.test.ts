import { expect, test } from "vitest";
import { nextCursor } from "./paging";

const cursorIn = (link?: string) =>
  nextCursor(new Response("[]", { headers: link ? { link } : {} }));

test("the cursor of the next page comes from the link", () => {
  expect(cursorIn('</api/users/a/tasks?limit=2&cursor=a%2Bb%3D>; rel="next"')).toBe("a+b=");
});

test("there is no cursor without a next link", () => {
  expect(cursorIn()).toBeUndefined();
  expect(cursorIn('</api/users/a/tasks?cursor=x>; rel="prev"')).toBeUndefined();
});
