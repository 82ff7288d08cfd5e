import type { RequestForm } from './form';

/** "Let's have Tom draft it", "we need to update the list", "we should order more". */
export const form: RequestForm = {
  id: 'together',
  because: 'becauseTogether',
  rank: 30,
  patterns: [
    "^let's|let ADV* us? ADV? verb:V",
    "^let's try|see|get|go and|to? verb:V",
    "we|we'll ~1 need|have|must|ought to? ADV* verb:V",
    "we|we'd ADV? should|must|better ADV? verb:V",
    "we|we'll|i|i'll ~1 need|want|like to get|have",
  ],
};

export const examples = ["Let's have Tom draft the notice.", 'We need to update the price list.'];

export const counterExamples = ['We updated the price list.'];
