import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { ApiFailure } from '../../shared/api/problems'
import { type ImportState, sendFile } from './importApi'
import { stateQuery, useTakeState } from './importQueries'
import { sizeText } from './sentences'
import { useVoice } from './voice'

export interface Sending {
  /** The file on its way; null: none. */
  current: { name: string; size: number; sent: number } | null
  waiting: number
  /** Why files were not sent, each in a sentence. */
  failures: readonly string[]
  send: (files: readonly File[]) => void
}

const endings = /\.(csv|txt|tsv|xlsx)$/i

/** Sends files one after the other, so that each is told of by itself and what arrived stays. */
export function useSending(limits: ImportState['limits']): Sending {
  const voice = useVoice()
  const { words } = voice
  const client = useQueryClient()
  const takeState = useTakeState()
  const queue = useRef<File[]>([])
  const running = useRef(false)
  const [current, setCurrent] = useState<Sending['current']>(null)
  const [waiting, setWaiting] = useState(0)
  const [failures, setFailures] = useState<string[]>([])

  async function sendAll() {
    running.current = true
    for (let file = queue.current.shift(); file !== undefined; file = queue.current.shift()) {
      setWaiting(queue.current.length)
      const { name, size } = file
      setCurrent({ name, size, sent: 0 })
      try {
        const upload = client.getQueryData(stateQuery.queryKey)?.upload
        // One after the other: the first makes the upload that the others belong to.
        // oxlint-disable-next-line no-await-in-loop
        takeState(await sendFile(file, upload && upload.stage !== 'DONE' ? upload.id : undefined, (sent) => setCurrent({ name, size, sent: Math.min(sent, size) })))
      } catch (error) {
        const why = error instanceof ApiFailure && error.kind === 'refused' ? error.message : words.connectionBroke
        setFailures((before) => [...before, words.notSentFile(name, why)])
        void client.invalidateQueries({ queryKey: stateQuery.queryKey })
      }
    }
    running.current = false
    setCurrent(null)
  }

  function send(files: readonly File[]) {
    const refused = files.flatMap((file) => {
      if (file.size > limits.fileBytes) return [words.tooLarge(file.name, sizeText(limits.fileBytes, voice))]
      return endings.test(file.name) ? [] : [file.type === '' && !file.name.includes('.') ? words.notAFile(file.name) : words.wrongType(file.name)]
    })
    const fit = files.filter((file) => file.size <= limits.fileBytes && endings.test(file.name))
    setFailures(refused)
    queue.current.push(...fit)
    setWaiting(queue.current.length)
    if (!running.current && fit.length > 0) void sendAll()
  }

  useDrops(send)
  return { current, waiting, failures, send }
}

/** Takes files that are dropped anywhere on the page: beside it the browser would leave the page and show the file. */
function useDrops(take: (files: readonly File[]) => void) {
  const dropped = useEffectEvent(take)
  useEffect(() => {
    const over = (event: DragEvent) => event.preventDefault()
    const drop = (event: DragEvent) => {
      event.preventDefault()
      const files = [...(event.dataTransfer?.files ?? [])]
      if (files.length > 0) dropped(files)
    }
    window.addEventListener('dragover', over)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('drop', drop)
    }
  }, [])
}
