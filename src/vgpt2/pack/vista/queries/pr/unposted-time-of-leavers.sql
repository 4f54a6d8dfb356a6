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
