import { useEffect, useState } from 'react'
import type { ExtractForm } from '../../../shared/exchange/file/extract-forms'
import { api } from '../../state/api'

interface MailForm {
  form: ExtractForm
  choose: (form: ExtractForm) => void
}

/** In which form the extract goes with its e-mail: as it was chosen last, remembered among the settings. */
export function useMailForm(): MailForm {
  const [form, setForm] = useState<ExtractForm>('pdf')
  useEffect(() => {
    let current = true
    void api.readSettings().then((settings) => {
      if (current && settings.ok) setForm(settings.value.mailForm)
    })
    return () => {
      current = false
    }
  }, [])
  return {
    form,
    choose(next) {
      setForm(next)
      // A form that could not be remembered still holds for as long as the card is open.
      void api.saveSettings({ mailForm: next })
    }
  }
}
