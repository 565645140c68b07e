/** What views ask to be told, told to nobody: for those who only look at them. */
export const none = () => undefined;

export const DEAF = {
  onJump: none,
  onRun: none,
  onCopy: none,
  onToggleMarks: none,
  onMarks: none,
  onPanel: none,
  onOptions: none,
  onHelp: none,
  onOpenFile: none,
  onOpenLink: none,
  onAllow: none,
  onFile: none,
};
