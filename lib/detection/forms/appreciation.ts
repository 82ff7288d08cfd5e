import type { RequestForm } from './form';

/** "I'd appreciate it if you could", "it would be great to get", "any help with". */
export const form: RequestForm = {
  id: 'appreciation',
  because: 'becauseAppreciation',
  rank: 32,
  patterns: [
    'appreciate|appreciated|grateful|helpful|great|good|lovely|nice|wonderful|fantastic|ideal if ~2 can|could|would|you verb:V',
    'appreciate it|this|OBJ if you',
    'appreciate|grateful your|any|DET help|assistance|prompt|quick|support|input',
    'help|assistance ~5 would|appreciated',
    'would|will be VPP|great|greatly|much|very|appreciated|helpful|good ADV? appreciated|to|if',
    'if you|someone can|could|would|have|get ADV? verb:V',
    'thanks|thank you? for? in? advance',
    'thanks|thank you? for VING',
    'appreciate|grateful ~2 VING',
  ],
};

export const examples = [
  "I'd appreciate it if you could reprint the menus.",
  'It would be great if you could call the vet.',
];

export const counterExamples = ['I appreciate the compliment.'];
