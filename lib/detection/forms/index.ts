import { form as appreciation } from './appreciation';
import type { RequestForm } from './form';
import { form as forwarded } from './forwarded';
import { form as imperative } from './imperative';
import { form as makeSure } from './makeSure';
import { form as namedAssignee } from './namedAssignee';
import { form as needsDoing } from './needsDoing';
import { form as needThing } from './needThing';
import { form as needYou } from './needYou';
import { form as nounAsk } from './nounAsk';
import { form as please } from './please';
import { form as politeQuestion } from './politeQuestion';
import { form as prohibition } from './prohibition';
import { form as should } from './should';
import { form as suggestion } from './suggestion';
import { form as together } from './together';
import { form as wouldYouMind } from './wouldYouMind';

/** Every request form, one per file; a test fails when a file is missing here. */
export const FORMS: readonly RequestForm[] = [
  appreciation,
  forwarded,
  imperative,
  makeSure,
  namedAssignee,
  needThing,
  needYou,
  needsDoing,
  nounAsk,
  please,
  politeQuestion,
  prohibition,
  should,
  suggestion,
  together,
  wouldYouMind,
];
