import { type RefObject, useEffect, useRef } from "react";

/** The newest value for a listener that must not be set up anew each time the value changes. */
export function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  }, [value]);
  return latest;
}
