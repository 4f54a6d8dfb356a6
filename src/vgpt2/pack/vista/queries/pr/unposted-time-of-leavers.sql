/*
title: Unposted timecards of people who are inactive or left before the day worked
grain: one timecard line in a batch
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
asks:
  - Is anybody in the open batches who no longer works here?
  - Entered time of inactive employees, or dated after they left, with batch, who made it, day, job and hours
  - time for ex-employees
  - Mendez quit on the 14th yet there's 8 hrs for him on the 17th in batch 212
  - Stop the run if we are about to pay someone who was terminated in May.
  - leavers in the open batch
  - Names in this week's entry that ought to be gone
  - Which pending hours belong to people inactive or departed ahead of that workday?
  - 'We paid a ghost in March and the insurer wants prevention: before posting, show queued time lines for anybody gone by that day or switched off, who opened the queue, project, hours.'
  - pending time for termed guys
  - month and queue, opened by, surname, first name, active or not, left on, day, project, hours
  - tc in batch 4 ppl who quit alredy, mendez 8 hrs
  - Are hours about to be paid to someone who no longer works here?
*/
SELECT PRTB.Mth, PRTB.BatchId, HQBC.CreatedBy, PRTB.BatchSeq, PRTB.Employee, PREH.LastName, PREH.FirstName,
    PREH.ActiveYN, PREH.TermDate, PRTB.PostDate, PRTB.JCCo, PRTB.Job, PRTB.Hours
FROM PRTB WITH (NOLOCK)
JOIN HQBC WITH (NOLOCK)
    ON PRTB.Co = HQBC.Co
    AND PRTB.Mth = HQBC.Mth
    AND PRTB.BatchId = HQBC.BatchId
JOIN PREH WITH (NOLOCK)
    ON PRTB.Co = PREH.PRCo
    AND PRTB.Employee = PREH.Employee
WHERE PRTB.Co = @PRCo
    AND PRTB.BatchTransType <> 'D'
    AND (PREH.ActiveYN = 'N' OR PREH.TermDate < PRTB.PostDate)
ORDER BY PRTB.Mth, PRTB.BatchId, PREH.LastName, PREH.FirstName, PRTB.PostDate
