import type { settings as english } from '../en/settings.ts'
import type { SameShape } from '../same-shape.ts'

export const settings: SameShape<typeof english> = {
  lead: 'Conservé sur cet ordinateur, à part de tout espace de travail. Chaque changement prend effet aussitôt.',
  'look-title': 'Langue et apparence',
  language: 'Langue',
  en: 'English',
  es: 'Español',
  pt: 'Português',
  it: 'Italiano',
  fr: 'Français',
  theme: 'Apparence',
  'theme-system': 'Comme le système',
  'theme-light': 'Claire',
  'theme-contrast': 'Contraste élevé',
  'theme-dark': 'Sombre',
  'office-title': 'Service et en-tête',
  'office-lead': 'Nommés dans les notes et les lettres. Ce qui est vide n’y figure pas.',
  author: 'Qui écrit',
  'author-help': 'Votre nom, tel qu’il figure au bas d’une lettre.',
  office: 'Service',
  'office-address': 'Adresse',
  'office-contact': 'Téléphone, courriel',
  saved: 'Enregistré.',
  'workspace-title': 'Cet espace de travail',
  'workspace-none': 'Aucun espace de travail n’est ouvert.',
  'workspace-where': '« {{name}} » dans {{folder}}',
  'workspace-firms_one': '{{firms}} entreprise',
  'workspace-firms_many': '{{firms}} entreprises',
  'workspace-firms_other': '{{firms}} entreprises',
  'backup-lead':
    'Une sauvegarde est une copie complète de l’espace de travail : entreprises, imports, notes. Un export de la liste n’en est pas une.',
  backup: 'Sauvegarder maintenant',
  'backup-name': '{{name}} sauvegarde {{date}}',
  'backup-done_one': 'La sauvegarde « {{file}} » contient {{firms}} entreprise ({{size}}).',
  'backup-done_many': 'La sauvegarde « {{file}} » contient {{firms}} entreprises ({{size}}).',
  'backup-done_other': 'La sauvegarde « {{file}} » contient {{firms}} entreprises ({{size}}).',
  megabytes: '{{value}} Mo',
  verify: 'Contrôler le fichier',
  'verify-lead':
    'Lit tout le fichier et compare chaque entreprise à sa somme de contrôle. Rien n’est changé.',
  'verify-sound_one': 'Intact : {{firms}} entreprise lue, aucune abîmée.',
  'verify-sound_many': 'Intact : {{firms}} entreprises lues, aucune abîmée.',
  'verify-sound_other': 'Intact : {{firms}} entreprises lues, aucune abîmée.',
  'verify-damaged_one':
    '{{damaged}} entreprise sur {{firms}} est abîmée. Le fichier a été laissé tel quel. Restaurez la dernière sauvegarde, ou importez de nouveau le registre.',
  'verify-damaged_many':
    '{{damaged}} entreprises sur {{firms}} sont abîmées. Le fichier a été laissé tel quel. Restaurez la dernière sauvegarde, ou importez de nouveau le registre.',
  'verify-damaged_other':
    '{{damaged}} entreprises sur {{firms}} sont abîmées. Le fichier a été laissé tel quel. Restaurez la dernière sauvegarde, ou importez de nouveau le registre.',
  'about-title': 'À propos',
  'about-what':
    'Relevo trouve, dans un registre local d’entreprises, celles qu’il vaut le plus la peine de transformer en coopératives de travail. Il classe pour l’ordre de lecture ; il ne décide de rien.',
  'about-version': 'Version {{version}}',
  'about-offline':
    'Relevo fonctionne hors ligne. Aucun registre, aucune note ni lettre ne quitte cet ordinateur à moins que vous ne l’enregistriez ou ne l’envoyiez vous-même ; il n’interroge aucun serveur.',
  'about-licence': 'Logiciel libre sous licence Apache 2.0.',
  'profiles-title': 'Registres qu’il connaît',
  'profile-confirmed': 'format confirmé',
  'profile-unconfirmed': 'format non confirmé par un en-tête publié',
  'profile-any-country': 'tout pays',
}
