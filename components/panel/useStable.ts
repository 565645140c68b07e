/** A callback that is the same at every drawing, so that what is given it need not be drawn again. */
import { useRef } from 'preact/hooks';

export function useStable<Given extends readonly unknown[]>(run: (...given: Given) => void): (...given: Given) => void {
  const latest = useRef(run);
  latest.current = run;
  const stable = useRef((...given: Given) => latest.current(...given));
  return stable.current;
}
