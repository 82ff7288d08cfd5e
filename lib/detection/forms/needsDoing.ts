import type { RequestForm } from './form';

/** "The sign needs to be replaced", "has to go out", "needs wiping", "we want it shipped". */
export const form: RequestForm = {
  id: 'needs-doing',
  because: 'becauseNeedsDoing',
  rank: 44,
  patterns: [
    'needs|need|must|needs-to to? be ADV* verb:VPP',
    'has|have|needs|need|ought to be ADV* verb:VPP',
    'needs|need|has|have|must to? ADV? go|be out|up|live|off|in|done|ready',
    'should|must|shall|will-need|can ADV* be ADV* verb:VPP',
    'is|are to be verb:VPP',
    'needs|need|wants|could-do|requires verb:VING',
    'need|want|like|needs|wants|needed OBJ verb:VPP',
    'need|want|like|get|have|having|getting DET N+ verb:VPP',
    'need|want|like|needs DET N+ to be verb:VPP',
    'needs|need a|some|another ADV? clean|fix|wash|tidy|update|check|refresh|review|rewrite|look|tweak|edit|polish|touch',
    'still to be? verb:VPP',
    'requires|require ~3 to verb:V',
  ],
};

export const examples = [
  'The sign at the gate needs to be replaced.',
  'These boxes have to go out tonight.',
  'The back wall needs painting.',
];

export const counterExamples = ['The sign was replaced in May.'];
