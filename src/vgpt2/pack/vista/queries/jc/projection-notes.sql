/*
title: Notes that project managers wrote on projected phases of a job
grain: one cost type of a phase
level: basic
parameters:
  JCCo: {type: bCompany, example: 1}
  Job: {type: bJob, example: 1001-}
asks:
  - What explanations did the PM leave with the projection of this job?
  - Projection notes by phase and cost type with last projection date and whether the figure was forced
  - projection comments
  - Phase, description, cost type, last projected, plugged yes or no, note; only where something was written, job 1001-
  - what's he say about the overrun on 03-300- , theres got to be a comment
  - Auditors ask why the forecast for 1001- was raised by 120,000 in June - is there a reason on file?
  - Reasons behind the numbers, in his own words
  - Written remarks behind the forecast figures on 1001-, by activity
  - Auditors ask why 22-4410 went up 120,000, so pull whatever the leader typed to explain each code's forecast, when it was last updated, and whether it was plugged
  - PM's excuses, code by code
  - Code by name and category of 1042-, the remark the PM typed, the day it was last forecast, and whether the figure was forced
  - proj coments on 1042- by phs/CT w plug flg
  - Did the person in charge write down why he thinks each part of the project will cost what he says?
*/
SELECT JCCH.Phase, JCJP.Description, JCCH.CostType, JCCH.LastProjDate, JCCH.Plugged, JCCH.ProjNotes
FROM JCCH WITH (NOLOCK)
JOIN JCJP WITH (NOLOCK)
    ON JCCH.JCCo = JCJP.JCCo
    AND JCCH.Job = JCJP.Job
    AND JCCH.PhaseGroup = JCJP.PhaseGroup
    AND JCCH.Phase = JCJP.Phase
WHERE JCCH.JCCo = @JCCo
    AND JCCH.Job = @Job
    AND JCCH.ProjNotes IS NOT NULL
ORDER BY JCCH.Phase, JCCH.CostType
