import { FilePlus2, Trash2 } from 'lucide-react'
import type { WordTemplate } from '../../../shared/contract/letters.ts'
import { bridge } from '../../bridge/bridge.ts'
import { Button, IconButton } from '../../parts/button.tsx'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { useNoticeTray } from '../../parts/notice-tray.ts'
import { Section } from '../../parts/section.tsx'
import { useAction, useCall, useRefresh } from '../../parts/use-call.ts'
import { useSaving } from '../../parts/use-saving.ts'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import sheet from './settings-screen.module.css'

const css = classNames(sheet)

/** The office's own letters: added, listed, taken away, and what they may ask for. */
export function WordTemplates() {
  const { say } = useWords()
  const workspace = useCall('workspace.current', {}).data
  return (
    <Section title={say('outreach.template-title')} lead={say('outreach.template-lead')}>
      {workspace === null && <p>{say('outreach.template-no-workspace')}</p>}
      {workspace && <Templates />}
      <Fields />
    </Section>
  )
}

function Templates() {
  const { say } = useWords()
  const { data, error, refetch } = useCall('wordTemplate.list', {})
  const show = useNoticeTray((tray) => tray.show)
  const refresh = useRefresh()
  const adding = useSaving(async () => {
    const [chosen] = await bridge.chooseFiles({ purpose: 'template', many: false })
    if (chosen === undefined) return
    const name = chosen.name.replace(/\.docx$/i, '')
    await bridge.call('wordTemplate.add', { file: chosen.file, name })
    await refresh(['wordTemplate.list'])
    show({ tone: 'good', text: say('outreach.template-added', { name }) })
  })
  return (
    <>
      <FailureNotice error={error} onRetry={() => refetch()} />
      {data?.length === 0 && <p className={css('note')}>{say('outreach.template-none')}</p>}
      <ul className={css('profiles')}>
        {data?.map((template) => (
          <TemplateLine key={template.id} template={template} />
        ))}
      </ul>
      <div>
        <Button icon={FilePlus2} isPending={adding.isBusy} onPress={adding.run}>
          {say('outreach.template-add')}
        </Button>
      </div>
      <FailureNotice error={adding.error} />
    </>
  )
}

function TemplateLine({ template: { id, name, author, writtenAt } }: { readonly template: WordTemplate }) {
  const { say, date } = useWords()
  const show = useNoticeTray((tray) => tray.show)
  const remove = useAction('wordTemplate.remove', {
    refreshes: ['wordTemplate.list'],
    onDone: () => show({ tone: 'info', text: say('outreach.template-removed', { name }) }),
  })
  return (
    <li className={css('template')}>
      <span>
        {name}{' '}
        <span className={css('note')}>
          {[date(writtenAt), author].filter((text) => text !== '').join(' · ')}
        </span>
      </span>
      <IconButton
        icon={Trash2}
        label={say('outreach.template-remove', { name })}
        onPress={() => remove.mutate({ template: id })}
      />
      <FailureNotice error={remove.error} />
    </li>
  )
}

function Fields() {
  const { say } = useWords()
  const { data } = useCall('wordTemplate.fields', {})
  return (
    <details>
      <summary>{say('outreach.template-fields')}</summary>
      <p className={css('note')}>{say('outreach.template-fields-what')}</p>
      <dl className={css('fields')}>
        {data?.map(({ name, meaning, isLoop }) => (
          <div key={name} className={css('field')}>
            <dt>
              <code>{isLoop ? `{#${name}}{.}{/${name}}` : `{${name}}`}</code>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
