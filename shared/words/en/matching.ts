/** Why a file was taken for a register's, and a column for a field; and what each register can and cannot tell. */
export const matching = {
  'profile-header': '{{found}} of the {{of}} column names by which {{profile}} is known are there.',
  'profile-header-and-name':
    '{{found}} of the {{of}} column names by which {{profile}} is known are there, and the file is named like it ({{file}}).',
  'profile-chosen': '{{profile}} was chosen by hand.',
  'mapping-known':
    'A file with these columns was mapped before and its mapping saved as {{name}}: it is used again.',
  'profile-none':
    'No known register has these columns. They were matched by their names alone: check each one.',

  profile: 'This is the register’s own name for it.',
  alias: 'Columns named like this (“{{alias}}”) hold it in other registers.',
  content: 'Its cells look like it.',
  chosen: 'Chosen by hand.',

  'note-uk-companies-house':
    'No staff numbers and no owners. Dormant companies are told by their accounts; the status says who is in insolvency.',
  'note-uk-coops': 'A list of co-operatives: none of its firms is proposed.',
  'note-us-ppp':
    'Has no id: firms are told apart by name and place. 0 jobs means “not stated”. Columns on race, gender and veterans are never read.',
  'note-it-registro-imprese':
    'Firms are told apart by name and place where there is no tax code. Staff and turnover come as bands. Age is counted from the start of activity.',
  'note-no-enheter':
    'Exact staff numbers. Bankruptcy, winding-up and reconstruction are read from their own columns.',
  'note-no-akvakultur':
    'A row is a site: the sites of one firm are brought together. No staff, no owners, no sector code.',
  'note-ec-supercias':
    'No staff and no owners. The daily list of new companies has neither status nor sector code.',
  'note-ee-lihtandmed':
    'No staff and no owners. Form, status and place come in words; associations of flat owners are no firms.',
  'note-mx-denue':
    'A row is a site: sites with one legal name in one place are brought together. Staff in bands. The date in the file is that of entry into the directory, so the age of a firm stays unknown.',
  'note-co-supersociedades':
    'Large companies only, with two years of figures: the later year counts. No staff and no owners.',
  'note-co-rues':
    'Persons, companies, branches and shops in one file; only companies can be proposed. The chamber stands for the region, as there is no municipality.',
  'note-ar-rns': 'A row is an activity of a company: the first one counts. No staff, no owners, no status.',
  'note-cz-res':
    'Legal forms and staff as codes, staff in bands; a date of end says that a unit is gone. Sole traders are in it.',
  'note-cl-res': 'Companies founded in one year: no activity, no staff, no status.',
  'note-us-city-licences':
    'A licence is no company: branches of chains have one too. NA is taken for nothing only in columns where cities write it so; 0 employees means “not stated”.',
  'note-orbis':
    'Turnover in thousands unless the column says otherwise; “n.a.” is nothing. Further lines of a firm name further directors: the first one’s age counts.',
  'note-it-aida':
    'Turnover in thousands unless the column says otherwise; “n.d.” is nothing. Exact staff numbers.',
  'note-es-sabi':
    'Turnover in thousands unless the column says otherwise; “n.d.” is nothing. Further lines of a firm name further directors.',
  'note-generic': 'Every column is matched by its name. What was not matched can be chosen by hand.',
}
