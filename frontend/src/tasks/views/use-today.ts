import { useEffect, useState } from "react";
import { today } from "../model/due";

const MINUTE = 60_000;

/** The day of the clock, also when the page stays open past midnight. */
export function useToday(): string {
  const [day, setDay] = useState(() => today());
  useEffect(() => {
    const timer = setInterval(() => setDay(today()), MINUTE);
    return () => clearInterval(timer);
  }, []);
  return day;
}
