/*
title: Leave entries in batches that are not posted
grain: one leave entry in a batch
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
asks:
  - Is there vacation keyed that has not hit anyone's balance yet?
  - Leave batch entries with batch, who created it, employee, leave code, date, accrual or usage, amount and present balance
  - unposted leave
  - i entered sick time for Dan Howe, why doesnt it show
  - Balances look too high; find time off that is still waiting in somebody's session.
  - leave stuck in batch
  - What will change in people's time off once the June batch goes through?
  - Which vacation or sick entries sit in somebody's queue, so balances haven't moved?
  - Dan Howe's sick day is missing from his stub and he went to HR; show pending absence and accrual entries, maker of the queue, full name, kind of leave, day, amount, balance today.
  - PTO keyed, not posted
  - month and queue number, maker, its state, full name, kind of leave by name, day, earned or used, amount, balance
  - lv batch entrys unpostd, who n how much
  - Someone typed in days off but didn't finalize them; for whom, which days, and what balance does he show meanwhile?
*/
SELECT PRAB.Mth, PRAB.BatchId, HQBC.CreatedBy, HQBC.Status, PRAB.Employee, PREHName.FullName, PRAB.LeaveCode,
    PRLV.Description AS LeaveName, PRAB.ActDate, PRAB.Type, PRAB.Amt, PREL.AvailBal
FROM PRAB WITH (NOLOCK)
JOIN HQBC WITH (NOLOCK)
    ON PRAB.Co = HQBC.Co
    AND PRAB.Mth = HQBC.Mth
    AND PRAB.BatchId = HQBC.BatchId
JOIN PREHName WITH (NOLOCK)
    ON PRAB.Co = PREHName.PRCo
    AND PRAB.Employee = PREHName.Employee
JOIN PRLV WITH (NOLOCK)
    ON PRAB.Co = PRLV.PRCo
    AND PRAB.LeaveCode = PRLV.LeaveCode
LEFT JOIN PREL WITH (NOLOCK)
    ON PRAB.Co = PREL.PRCo
    AND PRAB.Employee = PREL.Employee
    AND PRAB.LeaveCode = PREL.LeaveCode
WHERE PRAB.Co = @PRCo
ORDER BY PRAB.Mth, PRAB.BatchId, PREHName.FullName, PRAB.ActDate
