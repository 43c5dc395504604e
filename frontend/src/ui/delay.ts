import { useEffect, useState } from "react";

/** Whether something has gone on long enough to be worth showing. */
export function useLasting(going: boolean, milliseconds = 300): boolean {
  const [lasting, setLasting] = useState(false);
  useEffect(() => {
    if (!going) {
      setLasting(false);
      return;
    }
    const timer = setTimeout(() => setLasting(true), milliseconds);
    return () => clearTimeout(timer);
  }, [going, milliseconds]);
  return going && lasting;
}

/** Counts whole seconds down to zero. */
export function useCountdown(seconds: number): number {
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    const end = Date.now() + seconds * 1000;
    setLeft(seconds);
    const timer = setInterval(
      () => setLeft(Math.max(0, Math.ceil((end - Date.now()) / 1000))),
      250,
    );
    return () => clearInterval(timer);
  }, [seconds]);
  return left;
}
