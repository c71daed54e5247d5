import { FileText } from 'lucide-react'
import { useState } from 'react'
import type { WordTemplate } from '../../../shared/contract/letters.ts'
import type { TemplateInfo } from '../../../shared/contract/workspace.ts'
import type { Lens } from '../../../shared/criteria/names.ts'
import type { Firm } from '../../../shared/firm/firm.ts'
import { Button } from '../../parts/button.tsx'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { useCall } from '../../parts/use-call.ts'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import { DocumentDialog } from './document-dialog.tsx'
import sheet from './next-column.module.css'
import { OwnLetterDialog } from './own-letter-dialog.tsx'

const css = classNames(sheet)

export interface DocumentsProps {
  readonly firm: Firm
  readonly lens: Lens
}

/** What can be written about this firm, each with a preview to copy, save or print. */
export function Documents({ firm, lens }: DocumentsProps) {
  const { say } = useWords()
  const { data: templates, error, refetch } = useCall('about.templates', {})
  const own = useCall('wordTemplate.list', {}).data ?? []
  const [open, setOpen] = useState<TemplateInfo | null>(null)
  const [openOwn, setOpenOwn] = useState<WordTemplate | null>(null)
  return (
    <section className={css('part')}>
      <h3>{say('firm.documents')}</h3>
      <FailureNotice error={error} onRetry={() => refetch()} />
      <ul className={css('documents')}>
        {templates?.map((template) => (
          <li key={template.id} className={css('document')}>
            <FileText aria-hidden />
            <span className={css('document-title')}>{template.title}</span>
            <Button
              aria-label={`${say('firm.document-open')}: ${template.title}`}
              onPress={() => setOpen(template)}
            >
              {say('firm.document-open')}
            </Button>
          </li>
        ))}
        {own.map((template) => (
          <li key={template.id} className={css('document')}>
            <FileText aria-hidden />
            <span className={css('document-title')}>{template.name}</span>
            <Button
              aria-label={`${say('firm.document-save-docx')}: ${template.name}`}
              onPress={() => setOpenOwn(template)}
            >
              {say('campaigns.format-docx')}
            </Button>
          </li>
        ))}
      </ul>
      {openOwn && <OwnLetterDialog firm={firm.id} template={openOwn} onClose={() => setOpenOwn(null)} />}
      {open && <DocumentDialog firm={firm} lens={lens} template={open} onClose={() => setOpen(null)} />}
    </section>
  )
}
