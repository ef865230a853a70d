import { useId, useState } from 'react'
import { Notice } from '../../shared/ui/Notice'
import { discard, type ImportState, removeFile, type Upload } from './importApi'
import { useDecision } from './importQueries'
import { Refused } from './Refused'
import { sizeText } from './sentences'
import { type Sending, useSending } from './useSending'
import { useVoice } from './voice'

interface Props {
  state: ImportState
  /** The upload with this id ends because one asks for it. */
  onLeave: (upload: string) => void
}

/** The files that are to be imported: chosen, sent, and listed as the server knows them. */
export function Files({ state: { upload, limits, busy }, onLeave }: Props) {
  const voice = useVoice()
  const { words, format } = voice
  const sending = useSending(limits)
  const read = busy?.mine && (busy.task === 'CHECK' || busy.task === 'IMPORT')
  const free = !read
  return (
    <section>
      <h2>{words.files}</h2>
      {free && <DropZone sending={sending} help={words.dropHelp(format.count(limits.files), sizeText(limits.fileBytes, voice), sizeText(limits.allBytes, voice))} />}
      <SendingNow sending={sending} />
      {upload !== null && upload.stage !== 'DONE' && <FileList upload={upload} free={free && sending.current === null} onLeave={onLeave} />}
    </section>
  )
}

function DropZone({ sending, help }: { sending: Sending; help: string }) {
  const { words } = useVoice()
  const id = useId()
  const [over, setOver] = useState(false)
  return (
    <div className="drop" data-over={over} onDragEnter={() => setOver(true)} onDragLeave={({ currentTarget, relatedTarget }) => setOver(currentTarget.contains(relatedTarget as Node | null))} onDrop={() => setOver(false)}>
      <p className="drop-row">
        {words.drop}
        <label className="btn">
          {words.choose}
          <input
            type="file"
            multiple
            accept=".csv,.txt,.tsv,.xlsx"
            aria-describedby={id}
            onChange={({ target }) => {
              sending.send([...(target.files ?? [])])
              target.value = '' // so that the same file, mended, can be chosen again
            }}
          />
        </label>
      </p>
      <p className="small" id={id}>
        {help}
      </p>
    </div>
  )
}

function SendingNow({ sending: { current, waiting, failures } }: { sending: Sending }) {
  const voice = useVoice()
  const { words, format } = voice
  return (
    <>
      <p className="sr" role="status">
        {current && words.sendingName(current.name)}
      </p>
      {current && (
        <div className="task">
          <p className="import-files">{words.sending(current.name, sizeText(current.sent, voice), sizeText(current.size, voice))}</p>
          <progress aria-label={words.sendingName(current.name)} value={current.sent} max={Math.max(1, current.size)} />
          {waiting > 0 && <p className="small">{words.queued(format.count(waiting))}</p>}
        </div>
      )}
      {failures.length > 0 && (
        <Notice title={words.notSent} urgent>
          <ul>
            {failures.map((failure) => (
              <li key={failure}>{failure}</li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  )
}

function FileList({ upload, free, onLeave }: { upload: Upload; free: boolean; onLeave: Props['onLeave'] }) {
  const voice = useVoice()
  const { words, format } = voice
  const remove = useDecision((number: number) => {
    if (upload.files.length === 1) onLeave(upload.id)
    return removeFile(upload.id, number)
  })
  const leave = useDecision(() => {
    onLeave(upload.id)
    return discard(upload.id)
  })
  return (
    <>
      <div className="scroll">
        <table className="catalogue stack">
          <caption>{words.filesCaption(format.count(upload.files.length))}</caption>
          <thead>
            <tr>
              <th scope="col">{words.file}</th>
              <th scope="col">{words.readAs}</th>
              <th scope="col">{words.size}</th>
              <th scope="col">
                <span className="sr">{words.remove}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {upload.files.map(({ number, name, bytes, kind, problem }) => (
              <tr key={number}>
                <th scope="row" className="import-files">
                  {name}
                </th>
                <td data-label={words.readAs}>
                  {kind ?? words.notRecognised}
                  {problem !== null && <small lang="da">{problem}</small>}
                </td>
                <td data-label={words.size} className="nowrap">
                  {sizeText(bytes, voice)}
                </td>
                <td>
                  {free && (
                    <button type="button" className="link" aria-label={words.removeOf(name)} onClick={() => remove.mutate(number)}>
                      {words.remove}
                    </button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {free && (
        <p className="links">
          <button type="button" className="link" onClick={() => leave.mutate()}>
            {words.discard}
          </button>
          <span className="small">{words.expires(format.moment(upload.expiresAt))}</span>
        </p>
      )}
      <Refused error={remove.error ?? leave.error} />
    </>
  )
}
