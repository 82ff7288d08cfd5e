/** Words that connect a sentence to the one before it. */
export const LEADS = new Set(
  'also and so but then next finally first firstly second secondly third lastly additionally furthermore moreover ok okay btw ps p.s fyi meanwhile otherwise again just maybe plus right well alright sure yes yeah yep anyway actually sorry nb afterwards separately similarly likewise therefore thus hence or hmm oh ah um great perfect cool thanks cheers good no'.split(
    ' ',
  ),
);
