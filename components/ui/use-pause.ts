import { useEffect, useState } from "react";

/** A value as it was when it last stood still for so many ms; the first one at once. */
export function usePause<Value>(value: Value, ms: number): Value {
  const [still, setStill] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setStill(value), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return still;
}
