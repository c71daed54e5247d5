import type { deciding as english } from '../en/deciding.ts'
import type { SameShape } from '../same-shape.ts'

export const deciding: SameShape<typeof english> = {
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
