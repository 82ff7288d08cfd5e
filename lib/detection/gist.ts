import { VERB, WORK } from '../english/verbs';
import { WORD } from '../english/words';
import type { Act } from './acts';
import type { View } from './view';

/** How strongly the mood of a clause hands something over, and to whom. */
export function handover(view: View, act: Act): string {
  const m = act.mood.replace(/[+&]+$/, '');
  const s = act.subject;
  const sub =
    /^(if|when|because|unless|while|although|since|as|after|before|once|until|whether|though|where|whereas):/.exec(
      m,
    );
  if (sub)
    return s === 'you' && /could|can$|would/.test(m) ? `${sub[1]}-you-could` : `sub-${sub[1]}`;
  if (m === 'to' && act.kind === 'lead' && view.vocative[1] > view.vocative[0]) return 'name-to';
  if (m === 'how-about') return 'ask-we';
  if (m.endsWith('-welcome')) return 'welcome';
  if (m.endsWith('-perfect')) return 'perfect';
  if (m === 'imp-please') return 'please';
  if (m === 'imp-not') return act.please ? 'please-not' : 'not';
  if (m.startsWith('imp')) return m;
  if (m.startsWith('noun-')) return 'noun';
  if (m === 'lets') return 'lets';
  if (m === 'mind' || m === 'chance' || m === 'hope-you' || m === 'ask-able' || m === 'why-not')
    return 'ask-you';
  if (m === 'invite' || m === 'offer' || m.startsWith('do-')) return `${m}`;
  if (m.startsWith('ask-')) {
    if (s === 'you') return 'ask-you';
    if (s === 'we') return 'ask-we';
    if (s === 'i') return m === 'ask-can' || m === 'ask-could' || m === 'ask-may' ? 'ask-i' : 'q-i';
    return s === 'who' || s === 'name' ? 'ask-who' : 'q-other';
  }
  if (m.startsWith('wh-')) return m === 'wh-who' ? 'wh-who' : 'wh';
  if (m.startsWith('q-')) return s === 'you' ? 'q-you' : 'q';
  if (/-(?:you)-to$/.test(m)) return 'need-you';
  if (/-(?:name|who)-to$/.test(m)) return s === 'i' || s === 'we' ? 'need-who' : 'other-asks';
  if (/pass/.test(m) && /need|should|must|have|want|like|ought|appreciate|get/.test(m)) {
    if (s === 'i' || s === 'we')
      return /need|want|like|get|will-have|should|must|ought|appreciate/.test(m)
        ? 'want-done'
        : 'np-past';
    return /need|should|must|ought|have-to/.test(m)
      ? 'must-be-done'
      : /want|like/.test(m)
        ? 'other-asks'
        : 'np-past';
  }
  if (/^should-be|^must-be/.test(m)) return 'should-be';
  if (s === 'you') {
    if (/^(?:should|must|need-to|have-to|will-need-to|will-have-to|ought)/.test(m))
      return 'you-should';
    if (/^(?:may|might|could|would|should)-?(?:want|need|like|consider|wish)?/.test(m))
      return 'you-might';
    if (m === 'can') return 'you-can';
    if (m === 'will') return 'you-will';
    if (/need-np$|need$/.test(m)) return 'you-need';
    return `you-${simple(m)}`;
  }
  if (s === 'we' || s === 'i') {
    if (/^(?:will-)?need-to|^must$|^have-to|^should$|^should-/.test(m)) return `${s}-must`;
    if (/need-np|require-np|need-np-to/.test(m)) return `${s}-need`;
    if (/(?:like|want|love|prefer)-(?:np|name|who)/.test(m)) return `${s}-want`;
    if (/(?:like|want|love|prefer)-to/.test(m)) return `${s}-want-to`;
    if (/appreciate/.test(m)) return `${s}-appreciate`;
    if (/suggest|recommend|propose|ask|expect/.test(m)) return `${s}-suggest`;
    if (/think|believe|hope|trust/.test(m)) return `${s}-think`;
    return `${s}-${simple(m)}`;
  }
  if (m === 'to') return s === 'name' || s === 'who' ? 'name-to' : 'np-to';
  if (/^(?:should|must|need-to|will-need-to|have-to|ought)/.test(m))
    return s === 'name' || s === 'who' ? 'who-should' : 'np-should';
  if (/need-np|need-ing|like-np|want-np/.test(m)) return 'np-needs';
  if (/^(?:ask|asked|want|request)/.test(m)) return 'other-asks';
  if (m.startsWith('frag-') || m.startsWith('np-') || m === 'ing' || m === 'to')
    return m.startsWith('np-') ? 'np' : m;
  return `${s === 'name' || s === 'who' ? 'who' : s === 'he' ? 'he' : s === 'it' || s === 'there' ? 'it' : 'np'}-${simple(m)}`;
}

function simple(mood: string): string {
  if (/past|was|asked|had|did/.test(mood)) return 'past';
  if (/^will/.test(mood)) return 'will';
  if (/^can|^could|^may|^might/.test(mood)) return 'can';
  if (/^would/.test(mood)) return 'would';
  if (/^be|^have/.test(mood)) return 'be';
  return 'pres';
}

const REPLY = new Set(
  'advise rsvp respond reply answer acknowledge shout holler chime weigh vote'.split(' '),
);
const MEET = new Set(
  'meet join attend come go visit lunch talk discuss speak chat participate sit dine travel fly stop swing grab regroup'.split(
    ' ',
  ),
);
const SOCIAL = new Set(
  'enjoy hope thank welcome wish congratulate celebrate cheer forgive excuse pardon hesitate love bless relax rest'.split(
    ' ',
  ),
);
const MENTAL = new Set(
  'think know believe remember forget understand imagine guess assume suppose recall wonder realize realise notice note bear mind feel hear expect trust mean consider wait'.split(
    ' ',
  ),
);
const STATE = new Set(
  'be is are am was were seem appear remain stay stand belong exist consist contain include involve depend matter own need want like prefer deserve happen occur work live look sound'.split(
    ' ',
  ),
);
const REACH = new Set(
  'call phone ring contact email e-mail text ping reach page telephone message'.split(' '),
);
const SELF = /^(?:me|us|my|our)$/;
const ANSWERS =
  /^(?:call|ring|shout|buzz|holler|thoughts|thought|comments|comment|feedback|opinion|view|views|name|names|number|numbers|date|dates|time|times|availability|update|status|idea|ideas|answer|input|response|reply|preference|preferences|questions|suggestions|reaction|schedule|note|line|heads-up|heads|word|confirmation|address|know)$/;

/** What a clause asks for: work, an answer, company, attention, or nothing. */
export function contentOf(view: View, act: Act): string {
  const v = act.verb;
  if (v < 0) return act.head ? 'np' : 'none';
  const base = view.bases[v] ?? view.norm[v] ?? '';
  if (
    base === 'find' &&
    view.norm
      .slice(Math.max(0, v - 3), v)
      .some((w) => /^(?:attached|enclosed|herewith|below)$/.test(w))
  )
    return 'notice';
  if (
    /^(?:tell|give|send|say)$/.test(base) &&
    view.norm
      .slice(v + 1, v + 8)
      .some((w) =>
        /^(?:hi|hello|love|hug|hugs|kiss|regards|said|congrats|congratulations|wishes)$/.test(w),
      )
  )
    return 'social';
  const bits = view.verbs[v] ?? 0;
  const n1 = view.norm[v + 1] ?? '';
  const n2 = view.norm[v + 2] ?? '';
  const window = view.norm.slice(v + 1, v + 7);
  const toSelf = SELF.test(n1);
  const rest = view.norm.slice(v + 1, v + 16);
  const questions =
    rest.includes('questions') ||
    rest.includes('concerns') ||
    (rest.includes('if') && rest.includes('you'));
  const answers = window.some((w) => ANSWERS.test(w));
  if (base === 'let') {
    const know = window.indexOf('know');
    if (know >= 0) return SELF.test(n1) || n1 === 'know' || questions ? 'reply' : 'tell-other';
    return SELF.test(n1) ? (answers ? 'reply' : 'let-me') : 'let';
  }
  if (
    base === 'feel' ||
    base === 'hesitate' ||
    (base === 'keep' && /^(?:up|in|me|us)$/.test(n1) && n1 !== 'up')
  )
    return base === 'keep' ? 'reply' : 'social';
  if (
    (base === 'answer' || base === 'reply' || base === 'respond') &&
    /(?:emails?|mails?|inquir|enquir|customers?|clients?|tickets?|phones?|calls|requests|complaints)/.test(
      view.norm.slice(v + 1, v + 6).join(' '),
    )
  )
    return 'work';
  if (REPLY.has(base)) return 'reply';
  if (REACH.has(base)) {
    if (
      /^(?:me|us)$/.test(n1) ||
      questions ||
      view.norm.some((w) => /^(?:questions|question|queries|interested|urgent)$/.test(w)) ||
      /^(?:if|with|when|back)$/.test(n1) ||
      v + 1 >= view.norm.length ||
      view.tokens[v + 1]?.kind === 'punct'
    )
      return 'reply';
    return 'contact';
  }
  if (base === 'confirm' || base === 'verify') return base;
  if (
    base === 'tell' ||
    base === 'explain' ||
    base === 'clarify' ||
    base === 'remind' ||
    base === 'say'
  )
    return toSelf || base !== 'tell' ? `${base}-me` : 'tell-other';
  if (
    base === 'ask' ||
    base === 'notify' ||
    base === 'inform' ||
    base === 'alert' ||
    base === 'request' ||
    base === 'encourage' ||
    base === 'invite'
  )
    return toSelf ? 'tell-me' : 'tell-other';
  if (base === 'get' || base === 'write' || base === 'report') {
    if ((n1 === 'back' && n2 === 'to') || n1 === 'back') return 'reply';
  }
  if (
    (base === 'give' ||
      base === 'send' ||
      base === 'provide' ||
      base === 'drop' ||
      base === 'shoot' ||
      base === 'get') &&
    (toSelf || (n1 === 'to' && SELF.test(n2)))
  ) {
    if (window.some((w) => /^(?:call|ring|shout|buzz|holler|line)$/.test(w))) return 'reply';
    return answers ? 'give-answer' : 'give-me';
  }
  if (base === 'provide' || base === 'give' || base === 'offer')
    return answers ? 'give-answer' : 'work-give';
  if (base === 'find' || base === 'see' || base === 'note' || base === 'accept') {
    if (
      /^(?:attached|enclosed|below|above|the|that|a|following|herein)$/.test(n1) &&
      window.some((w) => /^(?:attached|enclosed|below|above|following|that)$/.test(w)) &&
      base !== 'accept'
    )
      return 'notice';
    if (base === 'see' && /^(?:if|whether|what|that|to|NAME)$/.test(n1)) return 'work-find';
    if (base === 'see' && view.names[v + 1] === 1) return 'contact';
    if (base === 'find') return n1 === 'out' || bits & WORK ? 'work-find' : 'mental';
    return base === 'see'
      ? n1 === 'you'
        ? 'social'
        : 'see'
      : base === 'note'
        ? 'notice'
        : 'social';
  }
  if (base === 'disregard' || base === 'ignore' || base === 'excuse') return 'notice';
  if (base === 'make' || base === 'be') {
    if (/^(?:sure|certain)$/.test(n1)) return 'ensure';
    if (base === 'be') return 'state';
    if (n1 === 'a' && n2 === 'note') return 'notice';
    if (n1 === 'it' || /^(?:sense|it)$/.test(n1)) return 'meet';
  }
  if (base === 'ensure') return 'ensure';
  if (base === 'take') {
    if (window.includes('look')) return 'review';
    if (n1 === 'care') return n2 === 'of' ? 'work-light' : 'social';
    if (n1 === 'place' || n1 === 'time') return 'state';
  }
  if (base === 'look')
    return n1 === 'forward'
      ? 'social'
      : /^(?:at|into|for|through|over|up)$/.test(n1)
        ? 'review'
        : 'state';
  if (base === 'talk' || base === 'speak' || base === 'meet')
    return /^(?:to|with)$/.test(n1) &&
      (view.names[v + 2] === 1 || (view.bits[v + 2] ?? 0) & WORD.person)
      ? 'contact'
      : 'meet';
  if (base === 'help')
    return toSelf || view.tokens[v + 1]?.kind === 'punct' || v + 1 >= view.norm.length
      ? 'help-me'
      : 'help';
  if (base === 'have') {
    if (/^(?:a|an)$/.test(n1) && window.some((w) => /^(?:look|go|word|chat|read)$/.test(w)))
      return 'review';
    if (
      /^(?:a|an)$/.test(n1) &&
      window.some((w) =>
        /^(?:great|good|nice|lovely|happy|safe|wonderful|fun|questions?|problem|chance)$/.test(w),
      )
    )
      return 'social';
    if (
      /^(?:questions|problems|concerns)$/.test(
        window.find((w) => /^(?:questions|problems|concerns)$/.test(w)) ?? '',
      )
    )
      return 'social';
    for (let k = v + 2; k < v + 9; k++) if (view.forms[k] === 'past') return 'have-done';
    if (view.names[v + 1] === 1 || /^(?:him|her|them|someone|your|the|one)$/.test(n1))
      return 'have-done';
    return 'have';
  }
  if (base === 'keep') return n1 === 'up' ? 'social' : 'guide';
  if (base === 'remember' || base === 'forget') return n1 === 'to' ? 'ensure' : 'mental';
  if (
    base === 'review' ||
    base === 'comment' ||
    base === 'read' ||
    base === 'check' ||
    base === 'consider'
  )
    return base === 'consider' ? 'consider' : 'review';
  if (base === 'work') return /^(?:on|with|up|out)$/.test(n1) ? 'work-light' : 'state';
  if (base === 'follow') return n1 === 'up' ? 'work-light' : 'guide';
  if (
    base === 'use' ||
    base === 'try' ||
    base === 'handle' ||
    base === 'deal' ||
    base === 'bring' ||
    base === 'put' ||
    base === 'set' ||
    base === 'start' ||
    base === 'begin' ||
    base === 'continue' ||
    base === 'stop'
  )
    return `v-${base}`;
  if (MEET.has(base)) return 'meet';
  if (SOCIAL.has(base)) return 'social';
  if (MENTAL.has(base)) return 'mental';
  if (STATE.has(base)) return 'state';
  if (base === 'get' || base === 'give' || base === 'do') return `v-${base}`;
  if (bits & (WORK | VERB.light)) return 'work';
  if (bits & VERB.guide) return 'guide';
  return bits === 0 ? 'unknown' : 'other';
}
