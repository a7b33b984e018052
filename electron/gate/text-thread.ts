import { answerParcel } from './answer-parcel'
import { textTasks } from './text-tasks'

answerParcel(textTasks)
