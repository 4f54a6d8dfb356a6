/*
title: Corrections to posted time that wait in a batch, old beside new
grain: one corrected timecard line
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
asks:
  - Which changes and deletions of posted hours have been entered and not posted?
  - Changed or deleted timecard lines in open batches with person, old and new job, old and new hours and amount, and who made the batch
  - time corrections pending
  - did the fix for Hollis, 4 hrs from 1001- to 1002-, get keyed
  - Show edits to last week's hours that someone has pulled back into entry.
  - changed n deleted time lines, before + after
  - Before I post batch 340 I want to see what it undoes.
  - What fixes to already booked hours sit in entry queues, before versus after?
  - A foreman disputes that his crew's hours were moved off 22-4410; before the payroll clerk posts, show pending alterations and removals with employee, both projects, both amounts and who opened the queue.
  - TC fixes not posted yet
  - month and queue, who made it, change or removal, full name, former day, project, hours and pay, then the new ones
  - chg/del tc lns sittin in batch, old vs new job hrs amt
  - Someone pulled up recorded work hours to alter them but has not finished; what was there, and what will it become?
*/
SELECT PRTB.Mth, PRTB.BatchId, HQBC.CreatedBy, PRTB.BatchTransType, PRTB.Employee, PREHName.FullName, PRTB.OldPostDate,
    PRTB.OldJob, PRTB.OldHours, PRTB.OldAmt, PRTB.PostDate, PRTB.Job, PRTB.Hours, PRTB.Amt
FROM PRTB WITH (NOLOCK)
JOIN HQBC WITH (NOLOCK)
    ON PRTB.Co = HQBC.Co
    AND PRTB.Mth = HQBC.Mth
    AND PRTB.BatchId = HQBC.BatchId
JOIN PREHName WITH (NOLOCK)
    ON PRTB.Co = PREHName.PRCo
    AND PRTB.Employee = PREHName.Employee
WHERE PRTB.Co = @PRCo
    AND PRTB.BatchTransType IN ('C', 'D')
ORDER BY PRTB.Mth, PRTB.BatchId, PREHName.FullName, PRTB.OldPostDate
