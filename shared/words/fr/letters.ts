import type { letters as english } from '../en/letters.ts'
import type { SameShape } from '../same-shape.ts'

export const letters: SameShape<typeof english> = {
  'title-of': '{{title}} : {{firm}}',
  'title-owner-letter': 'Lettre au dirigeant',
  'title-call-script': 'Trame d’appel',
  'title-file-note': 'Note de dossier',
  'title-explanation-sheet': 'Explication de la note',
  'title-workers-briefing': 'Information pour les salariés',
  'title-union-briefing': 'Note pour le syndicat',
  'title-checklist': 'Liste des étapes',
  'title-union-letter': 'Reprise : lettre au syndicat',
  'title-court-letter': 'Reprise : lettre au tribunal',
  'title-municipality-letter': 'Reprise : lettre à la mairie',
  'title-press-note': 'Reprise : note pour la presse',
  'title-first-90-days': 'Reprise : les quatre-vingt-dix premiers jours',
  'title-roster-form': 'Reprise : feuille des salariés',
  jobs_one: '{{number}} emploi',
  jobs_many: '{{number}} emplois',
  jobs_other: '{{number}} emplois',
  'jobs-between': 'de {{low}} à {{high}} emplois',
  'jobs-from': '{{low}} emplois ou plus',
  'jobs-up-to': 'jusqu’à {{high}} emplois',
  'figure-france':
    'En France, 91,5 % des entreprises saines transmises à leurs salariés en coopérative étaient encore en activité cinq ans après (Confédération générale des Scop, rapport 2023).',
  'figure-italy':
    'En Italie, 87 % des coopératives industrielles fondées à partir de 2007, le plus souvent des entreprises rachetées par leurs salariés, étaient encore en activité après trois ans, contre 48 % de l’ensemble des nouvelles entreprises (CFI, 2007–2013).',
  'figure-uruguay':
    'En Uruguay, les entreprises dirigées par leurs travailleurs ont un risque de fermeture inférieur de 29 % à celui d’entreprises comparables (Burdín, ILR Review, 2014).',

  objection:
    'Ces données viennent du registre des entreprises{{register}}, dans son état au {{dataDate}}. Nous ne les utilisons que pour vous proposer ce service. Vous pouvez les consulter, les faire rectifier ou vous opposer à leur utilisation à tout moment et sans donner de raison{{contact}} : nous ne vous écrirons alors plus. Vous pouvez aussi saisir l’autorité de protection des données.',
  'field-letterhead': 'Lignes de l’en-tête, des paramètres',
  'field-addressee': 'Nom et adresse, ligne par ligne',
  'field-date': 'Date de la lettre',
  'field-firm': 'Nom de l’entreprise',
  'field-place': 'Commune ; vide si inconnue',
  'field-years': 'Années révolues depuis la création, à partir de 5 ; vide si inconnu',
  'field-jobs': '« 24 emplois » ; vide si inconnu',
  'field-figure': 'Un chiffre publié sur les entreprises transmises à leurs salariés, avec sa source',
  'field-author': 'Qui écrit, des paramètres',
  'field-office': 'Le service, des paramètres',
  'field-contact': 'Comment vous joindre, des paramètres',
  'field-objection': 'D’où viennent les données et le droit de s’opposer ; toute lettre en a besoin',
}
