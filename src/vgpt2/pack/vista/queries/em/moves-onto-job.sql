/*
title: Equipment moved onto a job between two dates
grain: one move
level: intermediate
parameters:
  EMCo: {type: bCompany, example: 1}
  JCCo: {type: bCompany, example: 1}
  Job: {type: bJob, example: 1001-}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Which machines came onto this job and when?
  - Equipment transfers to a job with dates in and out
  - moves to job
  - Location transfers of equipment to one job between two dates with the job it came from.
  - what did we haul out to my site
  - Units brought to 1001 during 2024, coming from where, arriving and leaving when
  - The owner of 1001 disputes standby, so list each unit that arrived there January 1 to December 31, by name, where it had been, in and out dates, and remark.
  - iron hauled to 1001
  - 'Arrivals at a single site by day: machine description, previous job or yard, in, out, memo'
  - xfers onto job 1001 ytd, in/out dts
  - When did which machine come to this building site, and when did it leave?
*/
SELECT EMLH.Equipment, EMEM.Description, EMLH.FromJob, EMLH.FromLocation, EMLH.DateIn, EMLH.DateOut, EMLH.Memo
FROM EMLH WITH (NOLOCK)
JOIN EMEM WITH (NOLOCK)
    ON EMLH.EMCo = EMEM.EMCo
    AND EMLH.Equipment = EMEM.Equipment
WHERE EMLH.EMCo = @EMCo
    AND EMLH.ToJCCo = @JCCo
    AND EMLH.ToJob = @Job
    AND EMLH.DateIn BETWEEN @BeginDate AND @EndDate
ORDER BY EMLH.DateIn, EMLH.Equipment, EMLH.Trans
