import type { Act } from '../clauses/act';
import type { View } from '../view';

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
