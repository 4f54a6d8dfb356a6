/*
title: Straight time in batches at a rate other than the employee's own
grain: one timecard line in a batch
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
asks:
  - Where did entry change the hourly rate by hand?
  - Unposted straight-time lines whose rate differs from the rate on the employee, with both rates, the difference and hours
  - keyed rates vs master
  - somebody typed 52.50 instead of 25.50 last week, check this batch for fat fingers
  - Catch rate overrides before we post w/e 6/29.
  - odd rates in open batch
  - Lines waiting to go that would pay a hand more or less than he normally gets
  - In open time queues, which regular hours carry a wage different from the person's file?
  - Last month a clerk typed 52.50 for 25.50 and we overpaid; before posting, find pending straight-time lines where the hourly wage isn't what is on file, names and both wages.
  - fat-fingered rates pre-post
  - 'largest overpay first: queue, surname, first name, day, pay type''s name, trade, grade, hours, wage keyed, wage on file, gap'
  - st tc in batch rate <> emp mstr rate chk b4 post
  - Somebody may have mistyped an hourly wage in the hours waiting to be finalized; where, and by how much?
*/
SELECT PRTB.Mth, PRTB.BatchId, PRTB.BatchSeq, PRTB.Employee, PREH.LastName, PREH.FirstName, PRTB.PostDate,
    PRTB.EarnCode, PREC.Description, PRTB.Craft, PRTB.Class, PRTB.Hours, PRTB.Rate, PREH.HrlyRate,
    PRTB.Rate - PREH.HrlyRate AS RateDifference
FROM PRTB WITH (NOLOCK)
JOIN PREH WITH (NOLOCK)
    ON PRTB.Co = PREH.PRCo
    AND PRTB.Employee = PREH.Employee
JOIN PREC WITH (NOLOCK)
    ON PRTB.Co = PREC.PRCo
    AND PRTB.EarnCode = PREC.EarnCode
WHERE PRTB.Co = @PRCo
    AND PRTB.BatchTransType <> 'D'
    AND PREC.Factor = 1
    AND PRTB.Rate <> PREH.HrlyRate
ORDER BY RateDifference DESC, PREH.LastName, PREH.FirstName, PRTB.PostDate
