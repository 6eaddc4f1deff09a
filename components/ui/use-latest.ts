import { type RefObject, useLayoutEffect, useRef } from "react";

/** The newest value for a listener that must not be set up anew each time the value changes. */
export function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value);
  // Before it is painted: a key that is pressed at the sight of the next question is meant for that one.
  useLayoutEffect(() => {
    latest.current = value;
  }, [value]);
  return latest;
}
