/** Tells the page around the sample that a finding of it was copied. */
export const COPIED = 'crossfoot:copied';
