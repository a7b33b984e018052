import { answerParcel } from './answer-parcel'
import { gateTasks } from './gate-tasks'

answerParcel(gateTasks)
