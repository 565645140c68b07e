/** How the page stands for a picture of a finding, and that it stands as before afterwards. */
import type { Sight } from '../model/messages.ts';
import { type Box, clippers, framesAround } from './box.ts';
import { footroom, headroom } from './jump.ts';

export interface Pose {
  /** Where things stand now; null where nothing of the finding can be seen. */
  sight(): Sight | null;
  /** Puts back what was scrolled. */
  end(): void;
}

/** Pixels of the page around what is meant, with room for the sums that are written in its margins. */
const BESIDE = 80;
const AROUND = 28;

/**
 * @param element what will be scrolled to: it and all that scrolls around it is put back at the end
 * @param extent what the picture must show, in the window's coordinates
 */
export function poseFor(
  document: Document,
  element: Element | null,
  extent: () => { box: Box; within: Element | null } | null,
): Pose {
  const scrolled = [document, ...(element ? [element, ...framesAround(element)] : [])].flatMap((each) => {
    const around = each instanceof Document ? [] : clippers(each);
    const root = (each instanceof Document ? each : each.ownerDocument).scrollingElement;
    return [...around, ...(root ? [root] : [])].map((scroller) => ({
      scroller,
      left: scroller.scrollLeft,
      top: scroller.scrollTop,
    }));
  });
  return {
    sight() {
      const found = extent();
      if (!found) return null;
      const { box, within } = found;
      const left = Math.max(0, box.left - BESIDE);
      const right = Math.min(innerWidth, box.right + BESIDE);
      const at = (left + right) / 2;
      const y = Math.max(0, box.top - AROUND + scrollY);
      return {
        target: {
          x: left + scrollX,
          y,
          width: right - left,
          height: box.bottom + AROUND + scrollY - y,
        },
        window: { width: innerWidth, height: innerHeight },
        free: { top: headroom(document, at, within), bottom: footroom(document, at) },
        scroll: { x: scrollX, y: scrollY },
        ratio: devicePixelRatio,
      };
    },
    end() {
      for (const { scroller, left, top } of scrolled) scroller.scrollTo({ left, top, behavior: 'instant' });
    },
  };
}
