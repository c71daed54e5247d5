import type { documents as english } from '../en/documents.ts'
import type { SameShape } from '../same-shape.ts'

export const documents: SameShape<typeof english> = {
  rank: 'Numéro {{rank}} sur {{of}} dans l’optique « {{lens}} ».',
  score:
    'Note {{score}} sur 100 ; entre {{low}} et {{high}} une fois que tout sera connu. {{coverage}} % reposent sur des valeurs connues.',
  tier: 'Catégorie « {{tier}} ». {{meaning}}',
  'set-aside': 'Mise à part, non classée dans cette optique.',
  origin:
    'Source : {{file}}, ligne {{line}}{{source}}, données du {{dataDate}}, importées le {{importedAt}}.',
  'fact-legal-form': 'Forme juridique',
  'fact-status': 'État',
  'fact-founded': 'Création',
  'fact-place': 'Lieu',
  'fact-sector': 'Activité',
  'fact-employees': 'Effectif',
  'fact-turnover': 'Chiffre d’affaires',
  'fact-owner': 'Propriétaire ou dirigeant principal',
  'fact-owner-age': 'Âge du propriétaire ou du dirigeant principal',
  'fact-owner-since': 'En fonction depuis',
  'fact-owners': 'Nombre de propriétaires',
  'fact-website': 'Site web',
  'warning-age':
    'L’âge dit qui fermera, non qui vendra : en France, la plupart des petites entreprises sont vendues avant les 60 ans du propriétaire (BPCE, 2017).',
  'warning-sites_one': 'Le registre indique {{count}} établissement.',
  'warning-sites_many':
    'Le registre indique {{count}} établissements ; l’effectif peut être celui d’un seul d’entre eux.',
  'warning-sites_other':
    'Le registre indique {{count}} établissements ; l’effectif peut être celui d’un seul d’entre eux.',
  'warning-old_one': 'Les données ont {{count}} mois.',
  'warning-old_many': 'Les données ont {{count}} mois : vérifiez avant le premier appel.',
  'warning-old_other': 'Les données ont {{count}} mois : vérifiez avant le premier appel.',
  'raw-unknown': 'absent du registre',
  'raw-none': 'aucun des signes',
  'raw-band': '{{low}}–{{high}}',
  'raw-open-band': '{{low}} ou plus',
  'raw-percent': '{{value}} %',
  'raw-years_one': '{{value}} an',
  'raw-years_many': '{{value}} ans',
  'raw-years_other': '{{value}} ans',
  'raw-yes': 'oui',
  'raw-no': 'non',
  'raw-successor-none': 'personne pour reprendre',
  'raw-successor-family': 'deux générations à la direction',
  'raw-successor-named': 'un successeur est désigné',
  'word-not-docx': 'ce n’est pas un document Word (.docx).',
  'word-macro':
    'il contient une macro, qui pourrait s’exécuter là où la lettre est ouverte. Enregistrez-le comme document sans macros (.docx).',
  'word-too-large': 'il dépasse {{most}} Mo.',
  'word-unknown': 'il n’y a pas de champ {{field}}. Vouliez-vous dire {{nearest}} ?',
  'word-unknown-all': 'il n’y a pas de champ {{field}}. Connus : {{known}}.',
  'word-unclosed-loop': 'la partie {{open}} n’est pas fermée : écrivez {{close}} à sa fin.',
  'word-unopened-loop': '{{close}} ferme une partie qui n’a pas été ouverte : écrivez {{open}} avant.',
  'word-unclosed-tag': 'une accolade est ouverte et non fermée à « {{field}} ».',
  'word-missing': 'le champ {{field}} manque : {{meaning}}.',
  'word-other': '{{reason}}.',
}
