/*
title: Employees whose payroll ledger distribution of a pay period does not balance to zero
grain: one employee, payment sequence and ledger company
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
  PRGroup: {type: bGroup, example: 1}
  PREndDate: {type: bDate, example: 2024-06-29}
asks:
  - The payroll journal will not post because debits and credits differ. On whom does it hang?
  - Employee, payment sequence, month, ledger company, debits, credits and net of distributions that are not zero
  - out of balance employees
  - The update stopped with a message that the journal is out of balance by 63.18 and of course it does not say where, so list everyone in group 1, week ending June 29, whose entries do not come to nothing, with the plus side and the minus side
  - payrol je off by pennys, find who
  - Whose bookings have a leg missing?
  - Is the 63.18 from Garza's second check?
  - Whose wage journal lines for June 29 don't net to nil?
  - Posting has halted at 9 pm with an imbalance and the controller waits; for group 1's June 29 period name each person and check where pluses and minuses differ.
  - unbalanced PR JE, who
  - full name, payment sequence, month, ledger company, number of lines, plus side, minus side, net
  - pr gl dist not zero by emp 6/29, 63.18 off
  - In bookkeeping both sides must be equal; for which workers' pay in this period are they not?
*/
SELECT PRGL.Mth, PRGL.GLCo, PRGL.Employee, PREHName.FullName, PRGL.PaySeq, COUNT(*) AS Entries,
    SUM(CASE WHEN PRGL.Amt > 0 THEN PRGL.Amt ELSE 0 END) AS Debits,
    SUM(CASE WHEN PRGL.Amt < 0 THEN PRGL.Amt ELSE 0 END) AS Credits, SUM(PRGL.Amt) AS NetAmount
FROM PRGL WITH (NOLOCK)
JOIN PREHName WITH (NOLOCK)
    ON PRGL.PRCo = PREHName.PRCo
    AND PRGL.Employee = PREHName.Employee
WHERE PRGL.PRCo = @PRCo
    AND PRGL.PRGroup = @PRGroup
    AND PRGL.PREndDate = @PREndDate
GROUP BY PRGL.Mth, PRGL.GLCo, PRGL.Employee, PREHName.FullName, PRGL.PaySeq
HAVING SUM(PRGL.Amt) <> 0
ORDER BY PREHName.FullName, PRGL.PaySeq, PRGL.Mth, PRGL.GLCo
