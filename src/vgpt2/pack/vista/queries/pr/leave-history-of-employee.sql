/*
title: Leave entries of an employee with accruals and usage to date
grain: one leave entry
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
  Employee: {type: bEmployee, example: 1001}
  LeaveCode: {type: bLeaveCode, example: VAC}
asks:
  - Show how this employee's vacation balance came about.
  - Leave accrual and usage history of one employee with running totals
  - leave ledger
  - Each accrual and usage entry of an employee and leave code by date with cumulative accrued and used.
  - how'd joe end up with that much pto
  - 'Trace employee 1001''s vacation: every earning and every day taken, with cumulative sums.'
  - Ortiz contests his final vacation payout; I need the dated entries for 1001 under VAC, earned and used, note, and totals so far after each.
  - 1001 VAC statement
  - 'in date order: earned or used, how much, remark, unit, earned so far, used so far'
  - emp 1001 vac accr vs usage running tot, he says were short
  - This man says he has more days off; show step by step how he earned and spent them.
*/
SELECT PRLH.ActDate, PRLH.Type, PRLH.Amt, PRLH.Description, PRLV.UM,
    SUM(CASE WHEN PRLH.Type = 'A' THEN PRLH.Amt ELSE 0 END) OVER (
        ORDER BY PRLH.ActDate, PRLH.Mth, PRLH.Trans ROWS UNBOUNDED PRECEDING
    ) AS AccruedToDate,
    SUM(CASE WHEN PRLH.Type = 'U' THEN PRLH.Amt ELSE 0 END) OVER (
        ORDER BY PRLH.ActDate, PRLH.Mth, PRLH.Trans ROWS UNBOUNDED PRECEDING
    ) AS UsedToDate
FROM PRLH WITH (NOLOCK)
JOIN PRLV WITH (NOLOCK)
    ON PRLH.PRCo = PRLV.PRCo
    AND PRLH.LeaveCode = PRLV.LeaveCode
WHERE PRLH.PRCo = @PRCo
    AND PRLH.Employee = @Employee
    AND PRLH.LeaveCode = @LeaveCode
ORDER BY PRLH.ActDate, PRLH.Mth, PRLH.Trans
