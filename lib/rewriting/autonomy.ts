/** One step of autonomy: who decides, and when the owner reports. */
export interface AutonomyStep {
  readonly id: string;
  /** A plain sentence in the writer's voice. */
  readonly text: string;
}

/** Four plain sentences for the card, least to most freedom. */
export const AUTONOMY: readonly AutonomyStep[] = [
  { id: 'recommend', text: 'Tell me what you recommend before you go ahead.' },
  { id: 'tell-before', text: 'You decide; tell me before you act.' },
  { id: 'tell-after', text: 'You decide and act; tell me afterwards.' },
  { id: 'yours', text: 'How you get there is your call.' },
];

/** The seven steps of the brief builder, least to most freedom. */
export const AUTONOMY_STEPS: readonly AutonomyStep[] = [
  { id: 'i-decide', text: 'I decide and tell you what to do.' },
  { id: 'i-explain', text: 'I decide and explain why.' },
  { id: 'i-ask', text: 'I ask for your view, then I decide.' },
  { id: 'together', text: 'We decide together.' },
  { id: 'you-hear-me', text: 'You decide after hearing my view.' },
  { id: 'you-tell', text: 'You decide and tell me afterwards.' },
  { id: 'yours', text: 'You decide; no need to tell me.' },
];

/** The autonomy sentences with `first` in front, for a proposal. */
export function autonomyChoices(first: string): readonly string[] {
  const texts = AUTONOMY.map((step) => step.text);
  const head = AUTONOMY.find((step) => step.id === first)?.text;
  return head === undefined ? texts : [head, ...texts.filter((text) => text !== head)];
}
