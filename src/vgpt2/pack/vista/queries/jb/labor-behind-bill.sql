/*
title: Payroll postings behind a time-and-material bill by employee and day
grain: one payroll posting on a bill
level: advanced
parameters:
  JBCo: {type: bCompany, example: 1}
  BillMonth: {type: bMonth, example: 2024-06-01}
  BillNumber: {type: int, example: 12}
asks:
  - "The owner wants time backup for bill 12: who worked, when, on what phase and at what billing rate?"
  - Labour backup of one time-and-material bill with employee names, dates, hours, cost and unit price billed
  - Tie a T&M invoice back to the payroll cost postings, one row each, with job and phase
  - labor backup for bill
  - need the timesheet support for this months T and M invoce
  - Which hours of John Miller went on the June invoice?
  - List people and days charged on a cost-plus bill
  - Employees, days and hours backing up T&M bill 12 of June
  - The client refuses to pay bill 12 without timesheets, so who worked which day on which phase, how long, and at what price was it charged
  - timesheet proof, cost-plus invoice 12
  - By job and day, employee's last and first name, phase, category, hours, our cost and price charged
  - TM bill 7 may labr bkup emp/dt/hrs/rate
  - Whose working time is the client paying for on this one invoice?
*/
SELECT JBIL.Job, JBIL.Phase, JCCD.ActualDate, JCCD.Employee, PREH.LastName, PREH.FirstName, JBID.Category,
    JCCD.ActualHours, JCCD.ActualCost, JBID.UnitPrice
FROM JBIJ WITH (NOLOCK)
JOIN JBID WITH (NOLOCK)
    ON JBIJ.JBCo = JBID.JBCo
    AND JBIJ.BillMonth = JBID.BillMonth
    AND JBIJ.BillNumber = JBID.BillNumber
    AND JBIJ.Line = JBID.Line
    AND JBIJ.Seq = JBID.Seq
JOIN JBIL WITH (NOLOCK)
    ON JBID.JBCo = JBIL.JBCo
    AND JBID.BillMonth = JBIL.BillMonth
    AND JBID.BillNumber = JBIL.BillNumber
    AND JBID.Line = JBIL.Line
JOIN JCCD WITH (NOLOCK)
    ON JBIJ.JBCo = JCCD.JCCo
    AND JBIJ.JCMonth = JCCD.Mth
    AND JBIJ.JCTrans = JCCD.CostTrans
JOIN PREH WITH (NOLOCK)
    ON JCCD.PRCo = PREH.PRCo
    AND JCCD.Employee = PREH.Employee
WHERE JBIJ.JBCo = @JBCo
    AND JBIJ.BillMonth = @BillMonth
    AND JBIJ.BillNumber = @BillNumber
    AND JCCD.JCTransType = 'PR'
ORDER BY JBIL.Job, JCCD.ActualDate, PREH.LastName, PREH.FirstName
