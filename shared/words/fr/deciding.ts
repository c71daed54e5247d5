import type { deciding as english } from '../en/deciding.ts'
import type { SameShape } from '../same-shape.ts'

export const deciding: SameShape<typeof english> = {
  title: 'Décision',
  lead: 'Une note est une raison de regarder et ne décide rien. Ce qu’une personne décide reste ici, avec la raison et la note de ce jour-là.',
  decide: 'Décider',
  'dialog-lead':
    'Le programme propose, vous décidez. Une décision ultérieure prend la place de celle-ci, qui reste lisible.',
  'reason-help': 'À qui demandera plus tard, à l’entreprise aussi, c’est cette raison qui sera dite.',
  keep: 'Garder la décision',
  kept: 'Décidé : {{what}}.',
  'score-since-corrected':
    'La note a été corrigée après cette décision. Voyez si elle tient encore, et décidez à nouveau.',
  'taken-back': 'La décision a été retirée.',
  'at-the-time': 'À ce moment-là : {{stood}}.',
  earlier_one: '{{count}} décision antérieure',
  earlier_other: '{{count}} décisions antérieures',
  earlier_many: '{{count}} décisions antérieures',
  contests: 'La note est-elle contestée ?',
  'contests-lead':
    'L’entreprise et les personnes concernées peuvent dire que la note est fausse et la faire revoir par une personne. La note d’avant et celle d’après sont gardées.',
  contest: 'Contester la note',
  who: 'Qui le dit',
  'what-is-wrong': 'Ce qui est faux, dans ses mots',
  'no-names': 'Sans noms de personnes : un rôle suffit.',
  'contest-keep': 'L’enregistrer',
  'contest-kept':
    'La contestation est enregistrée. L’entreprise reste marquée jusqu’à ce qu’elle soit réglée.',
  'contest-remove': 'Retirer la contestation',
  'contest-removed': 'La contestation a été retirée.',
  'contested-by': 'Contestée par {{by}}.',
  settle: 'Régler',
  'settle-title': 'Régler la contestation',
  'settle-lead':
    'Si quelque chose est faux, corrigez-le d’abord avec « Corriger ou ajouter une valeur » ou « Estimer une valeur ». Régler note l’entreprise de nouveau et ne se défait pas ; qui n’est pas d’accord conteste encore.',
  found: 'Ce qui a été constaté',
  'found-none': 'Pas encore choisi',
  'found-corrected': 'Quelque chose était faux et a été corrigé',
  'found-confirmed': 'Rien n’était faux : la note reste',
  'found-withdrawn': 'La contestation a été retirée par son auteur',
  note: 'Ce qui a été regardé, et pourquoi',
  'note-help': 'C’est la réponse à qui a contesté.',
  'settle-keep': 'Noter de nouveau et régler',
  settled: 'Réglée. Note d’avant : {{before}} ; d’après : {{after}}.',
  ended: 'Réglée : {{outcome}}',
  before: 'Avant',
  after: 'Après',

  'decided-none': 'Pas décidé',
  'decided-take-on': 'S’en occuper',
  'decided-later': 'La revoir plus tard',
  'decided-not': 'Ne pas s’en occuper',
  'by-owner': 'le propriétaire',
  'by-firm': 'l’entreprise',
  'by-workers': 'les salariés ou qui les représente',
  'by-other': 'quelqu’un d’autre',
  'ended-corrected': 'corrigée',
  'ended-confirmed': 'confirmée',
  'ended-withdrawn': 'retirée',
  stood: 'note {{score}}, rang {{rank}}, selon {{model}}',
  'stood-aside': 'note {{score}}, écartée, selon {{model}}',
  'taken-back-on': 'Retirée le {{date}}.',
  open: 'Ouverte : pas encore réglée.',
  'none-decided': 'Personne n’a décidé de cette entreprise dans cette optique.',
  'none-contested': 'Personne n’a contesté la note de cette entreprise dans cette optique.',
  'decision-line': '{{id}}. {{decision}} – {{said}} ({{stood}})',
  'contest-line': '{{id}}. Contestée par {{by}} – {{said}} ({{stood}})',
  'end-line': 'Réglée : {{outcome}} – {{said}} (maintenant {{stood}})',
  'decide-command':
    'Écrire ce qui a été décidé d’une entreprise (take-on, later, not) et pourquoi ; sans décision, lister ce qui a été décidé',
  'decide-about':
    'Une note ne décide rien : une personne décide, et la raison reste écrite. Une décision ultérieure prend la place de la précédente, qui reste telle qu’elle a été écrite.',
  'contest-command':
    'Écrire qui dit que la note est fausse ; avec un numéro et une issue (corrected, confirmed, withdrawn), régler la contestation',
  'contest-about':
    'contest ID --by owner --reason TEXTE ouvre une contestation ; contest ID NUMÉRO ISSUE --reason TEXTE la règle. Corrigez d’abord ce qui était faux (edit, judge) : l’entreprise est alors notée de nouveau, et les deux notes sont gardées.',
}
