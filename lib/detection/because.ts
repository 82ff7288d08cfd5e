/** Message keys of the reasons a card can show; their texts are in the interface messages. */
export const BECAUSE_KEYS = [
  'becauseImperative',
  'becausePlease',
  'becausePoliteQuestion',
  'becauseNeedYou',
  'becauseNeedsDoing',
  'becauseNeedThing',
  'becauseNamed',
  'becauseShould',
  'becauseTogether',
  'becauseMakeSure',
  'becauseProhibition',
  'becauseNounAsk',
  'becauseSuggestion',
  'becauseForwarded',
  'becauseAppreciation',
  'becauseConditional',
  'becauseImplied',
  'becauseNoMeasure',
  'becauseNoReason',
  'becauseHasResult',
] as const;

/** A reason for a mark. */
export type BecauseKey = (typeof BECAUSE_KEYS)[number];
