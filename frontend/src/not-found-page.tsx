import { Link } from "wouter";
import { useTexts } from "./i18n/texts";

/** Shown for an unknown address. */
export function NotFoundPage() {
  const { app, notFound } = useTexts();
  return (
    <main className="mx-auto grid max-w-96 gap-4 px-4 py-10">
      <title>{app.pageTitle(notFound.title)}</title>
      <h1 className="text-3xl font-semibold">{notFound.title}</h1>
      <p>{notFound.why}</p>
      <Link href="/" className="inline-block py-2 font-medium text-accent underline">
        {notFound.back}
      </Link>
    </main>
  );
}
