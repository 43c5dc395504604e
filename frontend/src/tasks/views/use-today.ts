import { useEffect, useState } from "react";
import { today } from "../model/due";

const MINUTE = 60_000;

/** The local date, updated when it changes at midnight. */
export function useToday(): string {
  const [day, setDay] = useState(() => today());
  useEffect(() => {
    const timer = setInterval(() => setDay(today()), MINUTE);
    return () => clearInterval(timer);
  }, []);
  return day;
}
